//! A picture as a JPEG of its own: baseline, with the tables of the standard's annex K and every dot's
//! own colour. It is for paper, where a picture of a camera has many more dots than are printed.

use super::dots::Dots;

/// How far the tables of annex K are made finer, in hundredths: what is called a quality of 88.
const FINER: u32 = 24;

/// Brightness and colour, in the order of rows.
const QUANTA: [[u8; 64]; 2] = [
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69,
        56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81,
        104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ],
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99,
        99, 47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ],
];

/// The order in which a block is written.
const ZIGZAG: [usize; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

/// How many codes there are of each length, for the first number of a block and for the others.
const LENGTHS: [[u8; 16]; 2] = [
    [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
];

/// What the codes of the first number stand for.
const FIRST: [u8; 12] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/// What the codes of the others stand for, the shortest first: how many zeros, and how many bits.
const OTHERS: [u8; 162] = [
    0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07,
    0x22, 0x71, 0x14, 0x32, 0x81, 0x91, 0xA1, 0x08, 0x23, 0x42, 0xB1, 0xC1, 0x15, 0x52, 0xD1, 0xF0,
    0x24, 0x33, 0x62, 0x72, 0x82, 0x09, 0x0A, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x25, 0x26, 0x27, 0x28,
    0x29, 0x2A, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49,
    0x4A, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69,
    0x6A, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7A, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89,
    0x8A, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7,
    0xA8, 0xA9, 0xAA, 0xB2, 0xB3, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xC2, 0xC3, 0xC4, 0xC5,
    0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xE1, 0xE2,
    0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8,
    0xF9, 0xFA,
];

/// The picture as a file; none where it has no dots, or more in a row than the format holds.
pub(super) fn jpeg(dots: &Dots) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(dots.width).ok()?, u16::try_from(dots.height).ok()?);
    if width == 0 || height == 0 || dots.colours.len() != dots.width * dots.height {
        return None;
    }
    let quanta = QUANTA.map(|table| table.map(finer));
    let mut out = b"\xFF\xD8".to_vec();
    // 1 to 1, of no unit: the paper says how large it is.
    segment(&mut out, 0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    for (number, table) in (0_u8..).zip(&quanta) {
        let body: Vec<u8> =
            std::iter::once(number).chain(ZIGZAG.map(|place| table[place])).collect();
        segment(&mut out, 0xDB, &body);
    }
    let [high, low] = height.to_be_bytes();
    let [wide, narrow] = width.to_be_bytes();
    let frame = [8, high, low, wide, narrow, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1];
    segment(&mut out, 0xC0, &frame);
    for (class, lengths, values) in [(0_u8, LENGTHS[0], &FIRST[..]), (0x10, LENGTHS[1], &OTHERS)] {
        let body: Vec<u8> =
            std::iter::once(class).chain(lengths).chain(values.iter().copied()).collect();
        segment(&mut out, 0xC4, &body);
    }
    segment(&mut out, 0xDA, &[3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
    let codes = [codes(&LENGTHS[0], &FIRST), codes(&LENGTHS[1], &OTHERS)];
    let mut bits = Bits { out, held: 0, count: 0 };
    let (cosines, mut before) = (cosines(), [0_i32; 3]);
    for top in (0..dots.height).step_by(8) {
        for left in (0..dots.width).step_by(8) {
            let planes = block(dots, (left, top));
            for (number, plane) in planes.iter().enumerate() {
                let found = transformed(plane, &cosines, &quanta[usize::from(number > 0)]);
                bits.block(&found, &mut before[number], &codes);
            }
        }
    }
    let mut out = bits.end();
    out.extend(b"\xFF\xD9");
    Some(out)
}

fn finer(quantum: u8) -> u8 {
    u8::try_from((u32::from(quantum) * FINER).div_ceil(100).max(1)).unwrap_or(u8::MAX)
}

fn segment(out: &mut Vec<u8>, marker: u8, body: &[u8]) {
    let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    out.extend(body);
}

/// The code of each value, with its length in bits.
fn codes(lengths: &[u8; 16], values: &[u8]) -> [(u32, u32); 256] {
    let (mut all, mut code, mut next) = ([(0, 0); 256], 0, values.iter());
    for (length, count) in (1..).zip(lengths) {
        for value in next.by_ref().take(usize::from(*count)) {
            all[usize::from(*value)] = (code, length);
            code += 1;
        }
        code <<= 1;
    }
    all
}

/// Eight rows of eight dots from a place on, in brightness and two colours; beyond the edge the last
/// dot is taken again.
fn block(dots: &Dots, (left, top): (usize, usize)) -> [[i32; 64]; 3] {
    let mut planes = [[0; 64]; 3];
    for place in 0..64 {
        let x = (left + place % 8).min(dots.width - 1);
        let y = (top + place / 8).min(dots.height - 1);
        let [r, g, b] = dots.colours[y * dots.width + x].map(i32::from);
        planes[0][place] = ((19_595 * r + 38_470 * g + 7_471 * b + 32_768) >> 16) - 128;
        planes[1][place] = (-11_059 * r - 21_709 * g + 32_768 * b + 32_768) >> 16;
        planes[2][place] = (32_768 * r - 27_439 * g - 5_329 * b + 32_768) >> 16;
    }
    planes
}

/// Row by frequency the cosine of each place, 4096 for one.
fn cosines() -> [[i32; 8]; 8] {
    // Of the sixteenths of a half turn, from none to eight.
    const QUARTER: [i32; 9] = [4096, 4017, 3784, 3406, 2896, 2276, 1567, 799, 0];
    let cosine = |sixteenths: usize| match sixteenths % 32 {
        turn @ 0..=8 => QUARTER[turn],
        turn @ 9..=16 => -QUARTER[16 - turn],
        turn @ 17..=24 => -QUARTER[turn - 16],
        turn => QUARTER[32 - turn],
    };
    let mut all = [[2896; 8]; 8];
    for (frequency, row) in all.iter_mut().enumerate().skip(1) {
        for (place, value) in row.iter_mut().enumerate() {
            *value = cosine((2 * place + 1) * frequency);
        }
    }
    all
}

/// The block as its frequencies, in whole quanta.
fn transformed(plane: &[i32; 64], cosines: &[[i32; 8]; 8], quanta: &[u8; 64]) -> [i32; 64] {
    let mut rows = [0; 64];
    for y in 0..8 {
        for (frequency, cosines) in cosines.iter().enumerate() {
            let line = &plane[y * 8..y * 8 + 8];
            let sum: i32 = line.iter().zip(cosines).map(|(value, cosine)| value * cosine).sum();
            rows[y * 8 + frequency] = (sum + (1 << 9)) >> 10;
        }
    }
    let mut all = [0; 64];
    for x in 0..8 {
        for (frequency, cosines) in cosines.iter().enumerate() {
            let sum: i32 = (0..8).map(|y| rows[y * 8 + x] * cosines[y]).sum();
            let place = frequency * 8 + x;
            // The first pass leaves it eight times as large as it is, the second 8192 times that.
            let quantum = i32::from(quanta[place]) << 16;
            all[place] = (sum + sum.signum() * (quantum / 2)) / quantum;
        }
    }
    all
}

/// Bits that become bytes.
struct Bits {
    out: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    fn put(&mut self, (bits, count): (u32, u32)) {
        self.held = self.held << count | bits;
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            let byte = u8::try_from(self.held >> self.count & 0xFF).unwrap_or_default();
            self.out.push(byte);
            // Else it would begin a marker.
            if byte == 0xFF {
                self.out.push(0);
            }
        }
        self.held &= (1 << self.count) - 1;
    }

    fn block(&mut self, found: &[i32; 64], before: &mut i32, codes: &[[(u32, u32); 256]; 2]) {
        let (more, bits) = number(found[0] - *before);
        *before = found[0];
        self.put(codes[0][more as usize]);
        self.put((bits, more));
        let mut zeros = 0;
        for place in &ZIGZAG[1..] {
            if found[*place] == 0 {
                zeros += 1;
                continue;
            }
            while zeros > 15 {
                self.put(codes[1][0xF0]);
                zeros -= 16;
            }
            let (more, bits) = number(found[*place]);
            self.put(codes[1][zeros << 4 | more as usize]);
            self.put((bits, more));
            zeros = 0;
        }
        if zeros > 0 {
            self.put(codes[1][0]);
        }
    }

    fn end(mut self) -> Vec<u8> {
        let rest = (8 - self.count % 8) % 8;
        self.put(((1 << rest) - 1, rest));
        self.out
    }
}

/// A number as the format has it: how many bits, and which; a negative one is one less.
fn number(value: i32) -> (u32, u32) {
    let more = 32 - value.unsigned_abs().leading_zeros();
    let bits = if value < 0 { value - 1 } else { value };
    (more, bits.cast_unsigned() & ((1 << more) - 1))
}
