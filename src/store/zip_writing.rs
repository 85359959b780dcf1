//! A zip on its way, whatever it is written to: an archive of a register, a paper for Word. For each type of
//! what it is written to its writer would be compiled anew.

use std::io::{Seek, Write};

use zip::ZipWriter;

/// What a zip is written to.
pub trait Target: Write + Seek {}

impl<T: Write + Seek> Target for T {}

/// A zip on its way.
pub type Zip<'a> = ZipWriter<&'a mut dyn Target>;
