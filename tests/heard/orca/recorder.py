"""A speech server for Orca that plays no sound and records every utterance.

It writes one JSON object per line to the file $RECORDER_LOG:

    {"event": "start", "id": 7, "text": "Continue push button.", "language": "en"}
    {"event": "end", "id": 7}                     the utterance was spoken completely
    {"event": "stop", "id": 7, "started": true}   it was interrupted, or removed from the queue

It also writes the time to $RECORDER_LOG.idle several times a second while Orca has no events left to
handle, so that a test can wait for Orca instead of for a fixed time.
"""

import json
import os
import time

from gi.repository import GLib
from orca import chnames, event_manager, speechserver
from orca.acss import ACSS

# The speed of a practised listener. Long utterances are shortened to LONGEST seconds: long enough
# for Orca to interrupt them; nothing else depends on it.
CHARACTERS_PER_SECOND = 200
LONGEST = 0.1
IDLE_INTERVAL_MS = 40

_log = open(os.environ["RECORDER_LOG"], "a", buffering=1, encoding="utf-8")
_idle_path = os.environ["RECORDER_LOG"] + ".idle"


def _write(**entry):
    _log.write(json.dumps(entry, ensure_ascii=False) + "\n")


def _write_idle():
    queue = getattr(event_manager.getManager(), "_eventQueue", None)
    if queue is None or queue.empty():
        with open(_idle_path, "w", encoding="ascii") as file:
            file.write(repr(time.time()))
    return True


class SpeechServer(speechserver.SpeechServer):
    """The only speech server. Orca finds it by its class name."""

    _instance = None

    @staticmethod
    def getFactoryName():
        return "Recorder"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._instance is None:
            SpeechServer._instance = SpeechServer()
        return SpeechServer._instance

    @staticmethod
    def shutdownActiveServers():
        if SpeechServer._instance:
            SpeechServer._instance.shutdown()

    def __init__(self):
        super().__init__()
        self._last_id = 0
        # The queued utterances and the current one, each with its callback.
        self._waiting = []
        self._speaking = None
        self._timer = 0
        GLib.timeout_add(IDLE_INTERVAL_MS, _write_idle, priority=GLib.PRIORITY_LOW)

    def getInfo(self):
        return ["Recorder", "recorder"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "recorder", "lang": "en", "dialect": None})]

    def speak(self, text=None, acss=None, interrupt=True):
        # Like Orca's server for Speech Dispatcher, only stop() interrupts.
        if text and not isinstance(text, ACSS):
            self._add(text, acss)

    def speakCharacter(self, character, acss=None):
        self._add(chnames.getCharacterName(character) or character, acss)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utterances, progress):
        GLib.idle_add(self._say_next, utterances, progress)

    def _say_next(self, utterances, progress):
        try:
            context, acss = next(utterances)
        except StopIteration:
            return False

        def ended(complete):
            kind = speechserver.SayAllContext.COMPLETED
            context.currentOffset = context.endOffset
            if not complete:
                kind = speechserver.SayAllContext.INTERRUPTED
                context.currentOffset = context.startOffset
            context.currentEndOffset = None
            GLib.idle_add(progress, context.copy(), kind)
            if complete:
                GLib.idle_add(self._say_next, utterances, progress)

        self._add(context.utterance, acss, ended)
        return False

    def _add(self, text, acss, ended=None):
        self._last_id += 1
        family = (acss or {}).get(ACSS.FAMILY) or {}
        _write(event="start", id=self._last_id, text=text, language=family.get("lang"))
        self._waiting.append((self._last_id, text, ended))
        if self._speaking is None:
            self._speak_next()

    def _speak_next(self):
        self._timer = 0
        self._speaking = self._waiting.pop(0) if self._waiting else None
        if self._speaking:
            seconds = min(LONGEST, len(self._speaking[1]) / CHARACTERS_PER_SECOND)
            self._timer = GLib.timeout_add(max(1, int(1000 * seconds)), self._finish)

    def _finish(self):
        number, _, ended = self._speaking
        self._speaking = None
        _write(event="end", id=number)
        if ended:
            ended(True)
        if self._speaking is None:
            self._speak_next()
        return False

    def stop(self):
        if self._timer:
            GLib.source_remove(self._timer)
            self._timer = 0
        speaking, self._speaking = self._speaking, None
        waiting, self._waiting = self._waiting, []
        if speaking:
            _write(event="stop", id=speaking[0], started=True)
            if speaking[2]:
                speaking[2](False)
        for number, _, ended in waiting:
            _write(event="stop", id=number, started=False)
            if ended:
                ended(False)

    def reset(self, text=None, acss=None):
        self.stop()

    def shutdown(self):
        self.stop()
        SpeechServer._instance = None

    def updateCapitalizationStyle(self):
        pass

    def updatePunctuationLevel(self):
        pass
