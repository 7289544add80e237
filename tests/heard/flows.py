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
    listener.read_on(14)
    listener.tab_to("Continue")
    listener.press("Return", "Continue without an answer")
    listener.read_on(3)
    listener.tab_to("Commercial entity")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(6)
    listener.tab_to("Yes")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(3)
    listener.go_on("Back")
    listener.read_on(3)
    listener.go_on("Continue")
    for label in QUESTIONS[2:]:
        listener.tab_to(label)
        listener.press("space", "choose")
        listener.go_on("Continue")
        listener.read_on(2)
    listener.read_on(10)
    listener.tab_to("Change")
    listener.press("Return", "Change")
    listener.read_on(2)
    listener.go_on("Continue")
    listener.read_on(2)
    listener.go_on("Prepare the application")
    listener.read_on(4)


def application(listener):
    """The application, with its errors, to the last screen, downloads and a saved copy."""
    listener.open("/opening.html")
    listener.press("F9", "open a saved application of which the website is missing", least=2.5)
    listener.read_on(2)
    listener.tab_to("Continue", most=40)
    listener.press("Return", "Continue without a website")
    listener.tab_to("Enter the organisation")
    listener.press("Return", "follow the link")
    listener.type("example.net")
    for _ in range(3):
        listener.tab_to("Continue", most=40, quiet=True)
        listener.press("Return", "Continue", least=0.7)
    listener.tab_to("None of these")
    listener.press("space", "choose what excludes the others")
    listener.tab_to("Continue", most=40, quiet=True)
    listener.press("Return", "Continue")
    listener.tab_to("Continue", most=60, quiet=True)
    listener.press("Return", "Continue")
    listener.tab_to("Continue", most=60, quiet=True)
    listener.press("Return", "Continue")
    listener.read_on(4)
    listener.tab_to("Download PDF")
    listener.press("Return", "download the PDF", least=6)
    listener.tab_to("Download HTML")
    listener.press("Return", "download the HTML file", least=2)
    listener.tab_to("Save a copy", most=40, quiet=True)
    listener.press("Return", "save a copy", least=2)
    listener.press("Return", "save a copy again", least=2)


def languages(listener):
    """Another language is chosen on the menu."""
    listener.open("/")
    listener.tab_to("Commercial entity")
    listener.tab_to("Language", key="shift+Tab")
    listener.press("f", "the first language that begins so", least=1.5)
    listener.press("Tab", "what is after the menu")
    listener.press("shift+Tab", "back to the menu")
    listener.press("e", "the first language that begins so", least=1.5)
    listener.press("Tab", "what is after the menu")


def frame(listener):
    """The widget in a frame on a host page."""
    listener.open_host()
    listener.tab_to("read the terms")
    listener.press("ctrl+Home", "to the top")
    listener.read_on(8)
    listener.tab_to("Commercial entity")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.read_on(3)
    listener.tab_to("Yes")
    listener.press("space", "choose")
    listener.go_on("Continue")
    listener.tab_to("Clear everything")
    listener.tab_times(2)


def _by_number(listener, page, first):
    listener.open(page)
    listener.tab_times(3)
    listener.press("ctrl+Home", "to the top")
    listener.read_on(first)
    listener.tab_times(1)
    listener.press("space", "choose")
    listener.tab_times(1)
    listener.press("Return", "Continue")
    listener.read_on(8)


def arabic(listener):
    """The first two questions in Arabic."""
    _by_number(listener, "/ar.html", 12)


def chinese(listener):
    """The first two questions in Chinese."""
    _by_number(listener, "/zh.html", 12)


# The flows with golden files, by browser. In Chromium, Orca is sometimes silent when a step begins
# after reading by the arrow keys, so that runs differ.
FLOWS = {"firefox": [questions, reading], "chromium": [questions]}
# Recorded only if named.
OTHER_FLOWS = [reading, languages, frame, arabic, chinese, application]
