### The page that makes the snippet for a site owner: dist/embed.html. Read at build time.

embed-title = Show the eligibility check on your site
embed-lead = Choose the settings, preview the result, and copy the code into your page.
embed-language = Language
# The first choice of the list of languages.
embed-language-auto = The visitor’s own
embed-theme = Theme
embed-theme-auto = Same as the page
embed-theme-light = Light
embed-theme-dark = Dark
embed-theme-contrast = High contrast
embed-isolation = Isolation
embed-isolation-frame = In a frame (your page needs no WebAssembly)
embed-isolation-inline = In the page itself (your content security policy must allow WebAssembly)
embed-accent = Accent colour
embed-accent-own = Use a colour of your own
embed-accent-weak = This colour is hard to read on the widget’s background: its contrast is below 4.5 to 1.
embed-secretariat = Address for applications
embed-version = Version
# $major is a number, such as 1.
embed-version-newest = The newest compatible one
embed-version-exact = Exactly this version, verified by checksum
embed-snippet = Code to paste
embed-copy = Copy
embed-copied = Copied.
embed-policy = What your content security policy must allow
embed-preview = Preview
