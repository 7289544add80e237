### The WordPress plugin. Read when its archive is made.

wordpress-name = ISPCP eligibility check
wordpress-description = Lets organisations check whether they can join the ISPCP Constituency, and prepare an application. Runs in the visitor’s browser; nothing is sent.
wordpress-author = The ISPCP Constituency
wordpress-block = Eligibility check
wordpress-settings-title = ISPCP eligibility check
wordpress-settings-lead = These settings apply unless a shortcode or a block says otherwise. To show the check, insert the block “Eligibility check” into a page, or write the shortcode:
wordpress-secretariat = Address for applications
wordpress-secretariat-hint = Applicants are told to send their application here.
wordpress-secretariat-empty = Empty: as the plugin’s settings say.
wordpress-secretariat-bad = The address for applications was not changed: %s is not an e-mail address that can be used. Enter one address, such as office@example.org, without spaces or invisible characters. Addresses in every script are taken.
wordpress-secretariat-unkept = The address for applications was not changed: the database of this site cannot keep every character of %s. Enter another address, or have the database converted to utf8mb4.
wordpress-refused = These values are not understood and not used; what the plugin’s settings say counts in their place. Correct them or take them out. Visitors do not see this notice.
wordpress-theme = Theme
wordpress-theme-auto = Same as the page
wordpress-theme-light = Light
wordpress-theme-dark = Dark
wordpress-theme-contrast = High contrast
wordpress-isolation = Isolation
wordpress-isolation-frame = In a frame
wordpress-isolation-inline = In the page itself
wordpress-language = Language
wordpress-language-hint = A language tag such as en or fr. Leave empty for the language of the page, or enter auto for the visitor’s own.
wordpress-accent = Accent colour
wordpress-preview = The eligibility check appears here on the page.
