### The page that makes the snippet for a site owner: dist/embed.html. Read at build time.

embed-title = Show the eligibility check on your site
embed-lead = Choose how it looks, see it at once, and copy what to paste into your page.
embed-language = Language
# The first choice of the list of languages.
embed-language-auto = The visitor’s own
embed-theme = Theme
embed-theme-auto = As the page around it
embed-theme-light = Light
embed-theme-dark = Dark
embed-theme-contrast = High contrast
embed-isolation = Isolation
embed-isolation-frame = In a frame (your page needs no WebAssembly)
embed-isolation-inline = In the page itself (your page’s policy has to allow WebAssembly)
embed-accent = Accent colour
embed-accent-own = Use a colour of your own
embed-accent-weak = This colour is hard to read on the widget’s background: its contrast is below 4.5 to 1.
embed-secretariat = Address for applications
embed-version = Version
# $major is a number, such as 1.
embed-version-newest = The newest compatible one
embed-version-exact = Exactly this one, its content checked by the browser
embed-snippet = What to paste
embed-copy = Copy
embed-copied = Copied.
embed-policy = What your page’s policy has to allow
embed-preview = Preview
