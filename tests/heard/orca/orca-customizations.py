"""Orca's settings for the tests. Orca loads this file from the settings folder of `orca -u`."""

from orca import settings

# The module recorder.py of this folder is the speech server.
settings.speechServerFactory = "recorder"
settings.speechFactoryModules = ["recorder"]
settings.enableBraille = False
settings.enableSound = False
# Neither the names of pressed keys nor the whole page on load: both would hide the page's own words.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
