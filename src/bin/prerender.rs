//! Prerenders the first screen in each language into a file named by its tag. The page contains it
//! until the module hydrates it. The build runs this program.

use std::path::Path;
use std::{env, fs, io};

use ispcp_eligibility::widget::first_screen;
use ispcp_i18n::languages;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("the folder to write into is missing"));
    };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for (tag, _) in languages() {
        let drawn = first_screen(tag).await;
        let drawn = drawn.ok_or_else(|| io::Error::other(format!("{tag} is not there")))?;
        fs::write(folder.join(format!("{tag}.html")), drawn)?;
    }
    Ok(())
}
