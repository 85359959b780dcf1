//! The outline of an agenda: points, points of points, and how they are numbered. Pure arithmetic
//! on levels: 1 for a point, 2 for a point of a point, 3 for one below that.

/// How deep an agenda goes.
pub const DEEPEST: u8 = 3;

/// The same levels as an outline: what stands too deep comes up under the point before it.
pub fn settled(levels: &[u8]) -> Vec<u8> {
    let mut above = 0;
    levels
        .iter()
        .map(|level| {
            above = (*level).clamp(1, DEEPEST).min(above + 1);
            above
        })
        .collect()
}

/// The numbers of the points: « 5 », « 5.1 », « 5.1.1 ».
pub fn numbers(levels: &[u8]) -> Vec<String> {
    let mut counted: Vec<u32> = Vec::new();
    settled(levels)
        .into_iter()
        .map(|level| {
            counted.resize(usize::from(level), 0);
            if let Some(last) = counted.last_mut() {
                *last += 1;
            }
            let parts: Vec<String> = counted.iter().map(u32::to_string).collect();
            parts.join(".")
        })
        .collect()
}
