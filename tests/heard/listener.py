"""A listener: performs the actions of a flow, and writes a transcript of Orca's speech."""

import datetime
import re


# Chromium's own announcements of downloads: they differ between runs, and are not the page's.
BROWSERS_OWN = re.compile(
    r"^notification (Download|This dialog)|^Recent download history|^\d+ downloads? | - Chromium$"
)


class Lost(Exception):
    """A flow cannot reach an element."""


class Listener:
    """Performs actions through a `ScreenReader`, and records the transcript of one flow."""

    def __init__(self, reader, address, host_address, title):
        self._reader = reader
        self._address = address
        self._host_address = host_address
        self._window = ""
        self._lines = [title, ""]

    def transcript(self):
        """The transcript so far."""
        return "\n".join(self._lines).rstrip("\n") + "\n"

    def open(self, path):
        """Opens a page of the widget. Announcements of the page's loading are left out."""
        self._reader.open(self._address + path)
        self._reader.take()
        self._note(f"open {path}", [])

    def open_host(self):
        """Opens the host page."""
        self._reader.open(self._host_address + "/")
        self._reader.take()
        self._note("open the host page", [])

    def press(self, key, why="", least=0.35):
        """Presses a key."""
        self._reader.press(key, least=least)
        return self._note(f"{key} ({why})" if why else key, self._reader.take())

    def type(self, text):
        """Types a text."""
        self._reader.type(text)
        self._note(f"type {text}", self._reader.take())

    def read_on(self, times):
        """Reads on, line by line."""
        for _ in range(times):
            self.press("Down")

    def tab_times(self, times):
        """Presses Tab that many times."""
        for _ in range(times):
            self.press("Tab")

    def tab_to(self, words, key="Tab", most=25, quiet=False):
        """Repeats a key until these words are said; if `quiet`, records only the last stop."""
        start = len(self._lines)
        for _ in range(most):
            before = len(self._lines)
            said = self.press(key)
            if any(words in text for text in said):
                if quiet:
                    self._lines[start:before] = [f"{key} … to {words}"]
                return
        raise Lost(f"{words} was never said\n{self.transcript()}")

    def go_on(self, button):
        """Tabs to a button, and presses it."""
        self.tab_to(button)
        self.press("Return", button, least=0.7)

    def _note(self, what, said):
        window = self._reader.window()
        title = re.sub(r" [-—–] (Mozilla Firefox|Chromium).*$", "", window)
        self._lines.append(what)
        if title != self._window:
            self._window = title
            self._lines.append(f"    [title: {title}]")
        texts = []
        for text, language, whole in said:
            text = self._normalized(text)
            if not text or BROWSERS_OWN.search(text):
                continue
            texts.append(text)
            mark = f" <{language}>" if language not in (None, "en") else ""
            self._lines.append(f"    {text}{mark}" + ("" if whole else " (interrupted)"))
        return texts

    def _normalized(self, text):
        text = " ".join(text.split())
        text = text.replace(datetime.date.today().isoformat(), "DATE")
        return text.replace(self._address, "WIDGET").replace(self._host_address, "HOST")
