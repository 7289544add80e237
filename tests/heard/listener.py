"""A listener: performs the actions of a flow, and writes a transcript of Orca's speech."""

import datetime
import re


# Left out, because they differ between runs, and are not the widget's: the browsers' announcements
# of page loads and downloads, the role of the form and the page (said if the page itself had the
# focus for a moment), the end of Orca's focus mode (said if the previous flow had begun it),
# Firefox's report that the text of the previous field is no longer selected, and the progress of
# the PDF, which may be over before it is said.
LEFT_OUT = re.compile(
    r"^form$|^Browse mode$|^Text unselected\.$|^Finished loading|^Page has "
    r"|^notification (Download|This dialog)|^Recent download history|^\d+ downloads? | - Chromium$"
    r"|^(Preparing to make the PDF|Loading fonts|Making the PDF)…$"
)
# A menu that announces its new value, or itself: at times none of it, at times twice.
MENU = re.compile(r" combo box\.$|^opens menu$|^(English|Français)\.$")

# The keys that move the focus, each with that of the opposite direction.
OPPOSITE = {"Tab": "shift+Tab", "shift+Tab": "Tab"}
# How often the focus moves back and again where nothing is said.
AGAIN = 10


def steady(key, said):
    """Utterances of one action without what differs between runs."""
    said = [entry for entry in said if not LEFT_OUT.search(entry[0])]
    texts = [text for text, _, _ in said]
    for i, text in enumerate(texts):
        # Firefox: the document between two focused elements.
        if i > 0 and text.endswith(" document web.") and texts[i - 1] == "leaving main content.":
            return said[: i - 1] + said[i + 2 :]
        # Chromium: a field whose text is selected before the field has the focus.
        if i > 0 and key == "Tab" and text == "selected":
            return said[: i - 1] + said[i + 1 :]
    # Chromium: the state of a checkbox and a status message, in any order.
    return sorted(said, key=lambda entry: entry[0] != "checked")


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
        # Whether the page has said anything: in Firefox, the first Tab enters it in silence.
        self._has_spoken = False

    def transcript(self):
        """The transcript so far."""
        return "\n".join(self._lines).rstrip("\n") + "\n"

    def open(self, path):
        """Opens a page of the widget. Announcements of the page's loading are left out."""
        self._enter(self._address + path, f"open {path}")

    def open_host(self, language=""):
        """Opens the host page, whose widget has that language."""
        self._enter(f"{self._host_address}/?{language}", f"open the host page {language}".rstrip())

    def _enter(self, address, what):
        self._reader.open(address)
        self._reader.take()
        self._has_spoken = False
        self._note(what, [])

    def press(self, key, why="", least=0.35, until=None):
        """Presses a key. With `until`, waits until these words are said."""
        self._reader.press(key, least=least)
        if until:
            self._reader.wait_for(until)
        said = steady(key, self._take())
        if key in OPPOSITE and not said and self._has_spoken:
            said = self._again(key, least)
        self._has_spoken = self._has_spoken or bool(said)
        if until:
            # A status message comes before or after the focus.
            said.sort(key=lambda entry: until in entry[0])
        return self._note(f"{key} ({why})" if why else key, said)

    def _again(self, key, least):
        """Moves the focus back and again, until something is said. Orca is silent about a text field
        if it hears of the caret in it before it hears of the focus, which depends on their speed."""
        for _ in range(AGAIN):
            self._reader.press(OPPOSITE[key], least=least)
            self._take()
            self._reader.press(key, least=least)
            said = steady(key, self._take())
            if said:
                return said
        return []

    def type(self, text):
        """Types a text."""
        self._reader.type(text)
        self._note(f"type {text}", steady(text, self._take()))

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

    def choose_language(self, first, key, language):
        """Tabs to the first choice and back to the language menu, and chooses a language by a key."""
        self.tab_to(first)
        self.press("shift+Tab", "to the language menu")
        self._reader.press(key, least=1.5)
        said = [entry for entry in self._take() if not MENU.search(entry[0])]
        self._note(f"{key} ({language})", said)

    def go_on(self, button):
        """Tabs to a button, and presses it."""
        self.tab_to(button)
        self.press("Return", button, least=0.7)

    def _note(self, what, said):
        window = self._reader.window()
        title = self._normalized(re.sub(r" [-—–] (Mozilla Firefox|Chromium).*$", "", window))
        self._lines.append(what)
        if title != self._window:
            self._window = title
            self._lines.append(f"    [title: {title}]")
        for text, language, whole in said:
            mark = f" <{language}>" if language not in (None, "en") else ""
            self._lines.append(f"    {text}{mark}" + ("" if whole else " (interrupted)"))
        return [text for text, _, _ in said]

    def _take(self):
        said = [(self._normalized(text), *rest) for text, *rest in self._reader.take()]
        return [entry for entry in said if entry[0]]

    def _normalized(self, text):
        text = " ".join(text.split())
        text = text.replace(datetime.date.today().isoformat(), "DATE")
        return text.replace(self._address, "WIDGET").replace(self._host_address, "HOST")
