### The page that makes the snippet for a site owner: dist/configurator.html. Read at build time.

configurator-title = Show the eligibility check on your site
configurator-lead = Choose the settings, preview the result, and copy the code into your page.
configurator-language = Language
# The first choice of the list of languages.
configurator-language-auto = The visitor’s own
configurator-theme = Theme
configurator-theme-auto = Same as the page
configurator-theme-light = Light
configurator-theme-dark = Dark
configurator-theme-contrast = High contrast
configurator-isolation = Isolation
configurator-isolation-frame = In a frame (your page needs no WebAssembly)
configurator-isolation-inline = In the page itself (your content security policy must allow WebAssembly)
configurator-accent = Accent colour
configurator-accent-own = Use a colour of your own
configurator-accent-weak = This colour is hard to read on the widget’s background: its contrast is below 4.5 to 1.
configurator-secretariat = Address for applications
configurator-version = Version
# $major is a number, such as 1.
configurator-version-newest = The newest compatible one
configurator-version-exact = Exactly this version, verified by checksum
configurator-snippet = Code to paste
configurator-copy = Copy
configurator-copied = Copied.
configurator-policy = What your content security policy must allow
configurator-preview = Preview
