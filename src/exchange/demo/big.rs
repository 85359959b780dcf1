pub struct BigOptions;
pub fn big() {}
