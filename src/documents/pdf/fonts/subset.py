"""Makes the faces of this folder from their originals; see README.md.

    pip install fonttools zopfli && python3 subset.py LIBERTINUS_FOLDER LIBERATION_FOLDER DEJAVU_FOLDER
"""
import io
import sys

import zopfli.zlib
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TEXT = (
    "0020-007E,00A0-024F,0259,02B0-02FF,0300-036F,0370-03FF,0400-052F,1E00-1EFF,2000-206F,2070-209F,"
    "20A0-20BF,2100-214F,2150-218F,2190-2194,21D2,2202,2206,2211,2212,221A,221E,2248,2260,2264,2265,"
    "25A0,25A1,25CA,25CB,25CF,FB00-FB06,FFFD"
)
# In italics and in bold Greek and Cyrillic are seldom seen: they stand upright and plain there.
LATIN = (
    "0020-007E,00A0-017F,0192,0218-021B,0259,02C6-02DD,0300-0304,0306-030C,0323,0327,0328,1E80-1E85,1E9E,"
    "1EA0-1EF9,2000-206F,2070-209F,20A0-20BF,2116,2122,2150-215F,2190-2194,2212,221E,2248,2260,2264,2265,"
    "FB00-FB06,FFFD"
)
SIGNS = "0030-0039,0041-005A,2190-21FF,2460-249B,2580-259F,25A0-25FF,2600-2667,2669-266F,2680-2685,26A0,2701-27BF"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


# The control characters, U+2400 to U+2421 as they are shown.
CONTROLS = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM "
    "SUB ESC FS GS RS US SP DEL"
).split()


def codes(ranges):
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def add_controls(font):
    """Each is the letters of its name, small, one step down from the other."""
    glyphs, widths, letters = font["glyf"], font["hmtx"], font.getBestCmap()
    for code, name in enumerate(CONTROLS, 0x2400):
        pen, x = TTGlyphPen(glyphs), 60
        for step, letter in enumerate(name):
            base = letters[ord(letter)]
            y = 620 - 300 * step + 300 * (3 - len(name)) // 2
            pen.addComponent(base, (0.46, 0, 0, 0.46, x, y))
            x += round(widths[base][0] * 0.46)
        glyphs[f"control{code:X}"] = pen.glyph()
        widths[f"control{code:X}"] = (x + 60, 0)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = f"control{code:X}"


def make(source, target, ranges, name=None, add=None):
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = TTFont(source)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes(ranges))
    subsetter.subset(font)
    if add:
        add(font)
    if name:
        # The licence reserves the name of the original.
        for record in font["name"].names:
            if record.nameID in (1, 3, 4):
                record.string = name
            elif record.nameID == 6:
                record.string = name.replace(" ", "")
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    unpacked = io.BytesIO()
    font.save(unpacked)
    with open(f"{target}.zlib", "wb") as packed:
        packed.write(zopfli.zlib.compress(unpacked.getvalue()))


libertinus, liberation, dejavu = sys.argv[1:]
for style, ranges in (("Regular", TEXT), ("Bold", LATIN), ("Italic", LATIN)):
    make(f"{libertinus}/LibertinusSerif-{style}.otf", f"LibertinusSerif-{style}.otf", ranges)
for style, ranges in (("Regular", TEXT), ("Bold", LATIN)):
    make(f"{liberation}/LiberationSans-{style}.ttf", f"Large-{style}.ttf", ranges, f"CCR Large {style}")
make(f"{dejavu}/DejaVuSans.ttf", "Signs.ttf", SIGNS, "CCR Signs", add_controls)
