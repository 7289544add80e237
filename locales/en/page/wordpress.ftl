### The WordPress plugin. Read when its archive is made.

wordpress-name = ISPCP eligibility check
wordpress-description = Lets organisations check whether they can join the ISPCP Constituency, and prepare an application. Runs in the visitor’s browser; nothing is sent.
wordpress-author = The ISPCP Constituency
wordpress-block = Eligibility check
wordpress-link = Check your organisation’s eligibility
wordpress-settings-title = ISPCP eligibility check
wordpress-settings-lead = These settings apply unless a shortcode or a block says otherwise. To show the check, insert the block “Eligibility check” into a page, or write the shortcode:
wordpress-secretariat = Address for applications
wordpress-secretariat-hint = Applicants are told to send their application here.
wordpress-secretariat-bad = The address for applications was not changed: what you entered is not an e-mail address.
wordpress-theme = Theme
wordpress-theme-auto = Same as the page
wordpress-theme-light = Light
wordpress-theme-dark = Dark
wordpress-theme-contrast = High contrast
wordpress-isolation = Isolation
wordpress-isolation-frame = In a frame
wordpress-isolation-inline = In the page itself
wordpress-language = Language
wordpress-language-hint = A language tag such as en or fr. Leave empty to use the visitor’s own language.
wordpress-accent = Accent colour
wordpress-preview = The eligibility check appears here on the page.
