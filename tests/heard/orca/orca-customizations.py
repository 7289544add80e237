"""Orca's settings for the tests. Orca loads this file from the folder given by `orca -u`."""

from orca import settings, speech_generator
from orca.acss import ACSS

# The speech server is the module recorder.py of this folder.
settings.speechServerFactory = "recorder"
settings.speechFactoryModules = ["recorder"]
settings.enableBraille = False
settings.enableSound = False
# No key names and no reading of the whole page on load: both would obscure the page's
# announcements.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False


def _voice(self, key=None, *, _original=speech_generator.SpeechGenerator.voice, **arguments):
    """Orca's choice of a voice, with the language of the text: Orca 43 determines the language, but
    does not select a voice by it, as later versions do."""
    voices = _original(self, key, **arguments)
    language = arguments.get("language")
    # The default voice is English. Another utterance begins where the voice changes.
    if language not in (None, "", "en"):
        # Orca ignores a family without a name.
        voices[0][ACSS.FAMILY] = {"name": "recorder", "lang": language}
    return voices


speech_generator.SpeechGenerator.voice = _voice
