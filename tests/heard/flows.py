"""The recorded flows through the widget. Each is a function of a `Listener`."""

QUESTIONS = ["Commercial entity", "Yes", "Internet users", "Internet-based", "Whois", "Yes"]


def questions(listener):
    """The questions by Tab, with an error, an answer that excludes others, and the result."""
    listener.open("/")
    listener.tab_to("Continue")
    listener.press("Return", "Continue without an answer")
    listener.tab_to("Select what kind of organisation")
    listener.press("Return", "follow the link")
    listener.press("space", "choose")
    listener.go_on("Continue")
    for label in QUESTIONS[1:]:
        listener.tab_to(label)
        listener.press("space", "choose")
        if label == "Internet-based":
            listener.tab_to("None of these")
            listener.press("space", "choose what excludes the other")
            listener.tab_to("Internet-based", key="shift+Tab")
            listener.press("space", "choose the other again")
        listener.go_on("Continue")
    listener.tab_to("Prepare the application")
    listener.tab_to("Save a copy")
    listener.press("Return", "save a copy")
    listener.press("Return", "save a copy again")
    listener.tab_to("Clear everything")
    listener.press("Return", "clear everything")
    listener.tab_to("No, keep everything")
    listener.press("Return", "keep everything")
    listener.press("shift+Tab", "what is before the button that has the focus")
    listener.tab_to("Clear everything")
    listener.press("Return", "clear everything")
    listener.tab_to("Yes, clear everything")
    listener.press("Return", "clear it")


def reading(listener):
    """Reading on with the arrow keys after each kind of step."""
    listener.open("/")
    listener.tab_to("Commercial entity")
    listener.press("ctrl+Home", "to the top")
    listener.read_on(7)
    listener.tab_to("Continue")
    listener.press("Return", "Continue without an answer")
    listener.read_on(3)
    listener.tab_to("Commercial entity")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(3)
    listener.tab_to("Yes")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(2)
    listener.go_on("Back")
    listener.read_on(2)
    listener.go_on("Continue")
    for label in QUESTIONS[2:]:
        listener.tab_to(label)
        listener.press("space", "choose")
        listener.go_on("Continue")
        listener.read_on(1)
    listener.read_on(10)
    listener.tab_to("Change")
    listener.press("Return", "Change", least=0.7)
    listener.read_on(2)
    listener.go_on("Continue")
    listener.read_on(1)
    listener.go_on("Prepare the application")
    listener.read_on(4)


def application(listener):
    """The application, with an error, to the last screen, downloads and a saved copy."""
    listener.open("/opening.html")
    listener.press("F9", "open a saved application of which the website is missing", until="opened")
    listener.tab_to("Continue")
    listener.press("Return", "Continue without a website")
    listener.tab_to("Enter the organisation")
    listener.press("Return", "follow the link")
    listener.type("example.net")
    listener.tab_to("Continue", quiet=True)
    listener.press("Return", "Continue", least=0.7)
    for _ in range(2):
        listener.go_on("Continue")
    listener.tab_to("None of these")
    listener.press("space", "choose what excludes the others")
    listener.go_on("Continue")
    listener.go_on("Continue")
    listener.read_on(3)
    listener.tab_to("Continue", most=60, quiet=True)
    listener.press("Return", "Continue", least=0.7)
    listener.read_on(2)
    listener.tab_to("Download PDF")
    listener.press("Return", "download the PDF", until="given this file")
    listener.tab_to("Download HTML")
    listener.press("Return", "download the HTML file", until="given this file")
    listener.tab_to("Save a copy")
    for why in ("save a copy", "save a copy again"):
        listener.press("Return", why, until="saved")


def languages(listener):
    """Another language is chosen on the menu."""
    listener.open("/")
    listener.choose_language("Commercial entity", "f", "French")
    listener.press("Tab", "what is after the menu")
    listener.press("ctrl+Home", "to the top")
    listener.read_on(7)
    listener.choose_language("Entité commerciale", "e", "English")
    listener.press("Tab", "what is after the menu")


def frame(listener):
    """The widget in a frame on a host page."""
    listener.open_host()
    listener.tab_to("read the terms")
    listener.press("ctrl+Home", "to the top")
    listener.read_on(5)
    listener.tab_to("Commercial entity")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(2)
    listener.tab_to("Yes")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.tab_to("Clear everything")
    listener.press("Down", "out of the frame")


def _in_language(listener, language):
    listener.open_host(language)
    listener.tab_to("read the terms")
    listener.press("ctrl+Home", "to the top")
    listener.read_on(11)
    # The first choice is the next stop, and Continue the one after it.
    listener.tab_times(1)
    listener.press("space", "choose")
    listener.tab_times(1)
    listener.press("Return", "Continue", least=0.7)
    listener.read_on(6)


def arabic(listener):
    """The first two questions in Arabic, in a frame."""
    _in_language(listener, "ar")


def chinese(listener):
    """The first two questions in Chinese, in a frame."""
    _in_language(listener, "zh")


# The longest first: the recordings in a browser take the next one that is left.
FLOWS = [application, reading, questions, frame, languages, chinese, arabic]
