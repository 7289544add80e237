//! Writes the page that `cargo xtask bench` compares the widget with: the same screens, from the
//! first question to the result, rendered natively and shown by `tests/bench/baseline.js`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use ispcp_core::interview::{Session, Step};
use ispcp_eligibility::widget::{screen, screen_title};

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("the folder to write into is missing"));
    };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let mut session = Session::default();
    let first = screen(&session).await;
    let mut screens = String::new();
    loop {
        let title = screen_title(&session);
        let content = screen(&session).await;
        // Writing into memory cannot fail.
        let _ = writeln!(
            screens,
            "<template data-title=\"{title}\">{content}</template>"
        );
        // The benchmark selects the first choice of each question.
        let Step::Question(criterion) = session.step() else {
            break;
        };
        session.choose(criterion, criterion.choices()[0], true);
        session
            .advance("2026-01-01")
            .map_err(|_| io::Error::other("the answer is refused"))?;
    }
    fs::write(
        folder.join("screens.html"),
        ["<!doctype html>\n<meta charset=\"utf-8\">\n", &screens].concat(),
    )?;
    fs::write(
        folder.join("index.html"),
        format!(
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\" data-theme=\"auto\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<link rel=\"stylesheet\" href=\"widget.css\">\n\
             <script src=\"baseline.js\" defer></script>\n<main class=\"page\">{first}</main>\n</html>\n",
            screen_title(&Session::default()),
        ),
    )
}
