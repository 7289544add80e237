//! Reads the data in our PDFs.
//!
//! The file is untrusted. hayro-syntax parses its structure; this crate decompresses the one stream
//! that it needs, up to the maximum size of an application file. It is apart from the code that
//! creates PDFs, so that the fuzzer compiles in a fifth of the time.

use hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro_syntax::{LoadPdfError, Pdf};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use ispcp_core::application::{FileError, MAX_FILE_BYTES, check_size};

/// The name of the attached file.
pub const ATTACHMENT: &str = "ispcp-application.json";

/// The parameters of hayro-syntax's predictor, each with its maximum in one of our files, even
/// after another program saved it again. The library multiplies them without checking.
const PREDICTORS: [(&[u8], u32); 3] = [
    (b"/Columns", 99_999),
    (b"/Colors", 8),
    (b"/BitsPerComponent", 16),
];

/// Whether every occurrence of a parameter in a file is from 1 to `most`.
fn is_sane(pdf: &[u8], key: &[u8], most: u32) -> bool {
    let mut windows = pdf.windows(key.len()).enumerate();
    windows.all(|(at, window)| {
        if window != key {
            return true;
        }
        let value = pdf[at + key.len()..].trim_ascii_start();
        let number: Vec<u8> = value
            .iter()
            .copied()
            .take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'))
            .collect();
        let number = std::str::from_utf8(&number).unwrap_or_default();
        // A longer name with this prefix has no number.
        number.is_empty() || number.parse().is_ok_and(|n: u32| (1..=most).contains(&n))
    })
}

/// Extracts the application file from a PDF.
///
/// # Errors
/// [`FileError::Encrypted`]; [`FileError::DamagedPdf`] if the PDF cannot be read;
/// [`FileError::UnknownFormat`] if it contains no application; [`FileError::TooLarge`].
pub fn attachment(pdf: &[u8]) -> Result<Vec<u8>, FileError> {
    check_size(pdf.len())?;
    if !PREDICTORS
        .iter()
        .all(|(key, most)| is_sane(pdf, key, *most))
    {
        return Err(FileError::DamagedPdf);
    }
    let pdf = Pdf::new(pdf.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => FileError::Encrypted,
        LoadPdfError::Invalid => FileError::DamagedPdf,
    })?;
    let xref = pdf.xref();
    let root: Dict<'_> = xref.get(xref.root_id()).ok_or(FileError::DamagedPdf)?;
    let files: Array<'_> = root.get("AF").ok_or(FileError::UnknownFormat)?;
    let stream = files
        .iter::<Dict<'_>>()
        .filter(|file| {
            let name: Option<hayro_syntax::object::String<'_>> = file.get("F");
            name.is_some_and(|name| name.as_bytes() == ATTACHMENT.as_bytes())
        })
        .find_map(|file| file.get::<Dict<'_>>("EF")?.get::<Stream<'_>>("F"))
        .ok_or(FileError::UnknownFormat)?;
    unpack(&stream)
}

fn unpack(stream: &Stream<'_>) -> Result<Vec<u8>, FileError> {
    let raw = stream.raw_data();
    let dict = stream.dict();
    let filter: Option<Name<'_>> = dict.get("Filter").or_else(|| {
        let filters: Array<'_> = dict.get("Filter")?;
        let mut filters = filters.iter::<Name<'_>>();
        // We write one filter; a second one is not ours.
        filters.next().filter(|_| filters.next().is_none())
    });
    match filter {
        None if !dict.contains_key("Filter") => Ok(raw.into_owned()),
        Some(name) if name.as_ref() == b"FlateDecode" => {
            decompress_to_vec_zlib_with_limit(&raw, MAX_FILE_BYTES).map_err(|error| {
                match error.status {
                    TINFLStatus::HasMoreOutput => FileError::TooLarge,
                    _ => FileError::DamagedPdf,
                }
            })
        }
        _ => Err(FileError::DamagedPdf),
    }
}
