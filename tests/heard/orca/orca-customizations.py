"""Orca's settings for the tests. Orca loads this file from the folder given by `orca -u`."""

from orca import settings

# The speech server is the module recorder.py of this folder.
settings.speechServerFactory = "recorder"
settings.speechFactoryModules = ["recorder"]
settings.enableBraille = False
settings.enableSound = False
# No key names and no reading of the whole page on load: both would obscure the page's
# announcements.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
