//! The words by which it is known what was typed before a resolution, without accents and capitals. Signed minutes are
//! read by them too: a word more or less takes another version of the seal.

#[rustfmt::skip]
pub(in super::super) const THEREFORE: [&str; 6] =
    ["en consequence", "par consequent", "therefore", "now, therefore", "now therefore", "consequently"];
#[rustfmt::skip]
pub(in super::super) const MOVED: [&str; 9] = ["sur proposition dument",
    "sur proposition de", "sur proposition d", "sur la proposition de", "sur la proposition d",
    "sur une proposition de", "on a motion by", "on motion by", "on the motion of",
];
#[rustfmt::skip]
pub(in super::super) const RESOLVED: [&str; 28] = [
    "il est resolu", "il est donc resolu", "il est unanimement resolu", "il est par consequent resolu",
    "il est propose", "il est donc propose", "il est dument propose", "il est decide", "il est donc decide", "il est convenu",
    "il a ete resolu", "il a ete decide", "qu'il soit resolu", "resolu", "resolue",
    "it is resolved", "it was resolved", "it is therefore resolved", "it is moved", "it was moved",
    "it is duly moved", "it is decided", "it was decided", "be it resolved", "be it further resolved",
    "be it therefore resolved", "resolved", "moved",
];
/// Those of them that introduce a decision in the middle of a line.
#[rustfmt::skip]
pub(in super::super) const RESOLVES: [&str; 10] = [
    "il est resolu", "il est donc resolu", "il est unanimement resolu", "il est par consequent resolu",
    "qu'il soit resolu",
    "it is resolved", "it is therefore resolved", "be it resolved", "be it further resolved",
    "be it therefore resolved",
];
/// Those that may also tell what somebody else proposes.
pub(in super::super) const PROPOSES: [&str; 3] =
    ["il est propose", "il est donc propose", "it is moved"];
/// Those behind which who moved it is named.
#[rustfmt::skip]
pub(in super::super) const MOVED_BY: [&str; 14] = [
    "il est propose", "il est donc propose", "il est dument propose", "il a ete propose", "propose", "proposee",
    "dument propose", "it is moved", "it was moved", "it has been moved", "moved", "it is duly moved",
    "it was duly moved", "duly moved",
];
/// How a thing begins that is asked for without a verb.
pub(in super::super) const ARTICLES: [&str; 10] =
    ["l", "le", "la", "les", "un", "une", "des", "the", "a", "an"];
/// How what is asked goes on behind an introduction, where no verb begins it.
pub(in super::super) const THAT: [&str; 4] = ["que", "qu", "that", "not to"];
/// Those that are one word, which many a sentence has.
pub(in super::super) const ALONE: [&str; 3] = ["resolu", "resolue", "resolved"];
/// What stands behind "to" where no verb does.
#[rustfmt::skip]
pub(in super::super) const NO_VERBS: [&str; 18] = [
    "the", "a", "an", "this", "that", "these", "those", "our", "your", "their", "his", "her", "its",
    "all", "each", "every", "some", "date",
];
/// What stands before and between the names of who moved and who seconded.
#[rustfmt::skip]
pub(in super::super) const BETWEEN_NAMES: [&str; 33] = [
    "sur", "proposition", "une", "on", "motion", "de", "d", "du", "des", "la", "le", "l", "et", "par",
    "dument", "avec", "a", "the", "of", "and", "by", "duly", "m", "mm", "mme", "mmes", "mlle",
    "monsieur", "madame", "mr", "ms", "mrs", "mademoiselle",
];
/// What stands before the name of who seconded.
#[rustfmt::skip]
pub(in super::super) const SECONDED: [&str; 12] = [
    "appuye", "appuyee", "appuyes", "appuyees", "appui", "seconde", "secondee", "secondes", "secondees", "seconded",
    "seconder", "appuyeur",
];
/// The words of « et résolu à l’unanimité », which may stand behind the names.
#[rustfmt::skip]
pub(in super::super) const SAYS_RESOLVED: [&str; 14] = [
    "il", "est", "donc", "resolu", "resolue", "unanimite", "unanimement", "majorite", "it", "is", "be", "resolved",
    "unanimously", "majority",
];
/// What who moves may be called beside or instead of a name.
#[rustfmt::skip]
pub(in super::super) const OFFICES: [&str; 10] = [
    "president", "presidente", "vice", "tresorier", "tresoriere", "secretaire", "comite", "treasurer",
    "secretary", "chair",
];
pub(in super::super) const AND_RESOLVED: [&str; 12] = [
    "il est resolu",
    "il est unanimement resolu",
    "resolu",
    "be it resolved",
    "it is resolved",
    "et resolu",
    "et resolue",
    "et unanimement resolu",
    "et il est resolu",
    "et il est unanimement resolu",
    "and resolved",
    "and unanimously resolved",
];
#[rustfmt::skip]
pub(in super::super) const HOW: [&str; 12] = [
    "a l'unanimite", "a la majorite", "unanimement", "des membres presents", "des deux tiers",
    "unanimously", "by a majority", "by a two-thirds majority", "des voix",
    "et appuye", "et dument appuye", "and seconded",
];

/// Before « que » where it belongs to a whereas.
pub(in super::super) const WHEREAS: [&str; 7] =
    ["attendu", "considerant", "vu", "donne", "tenu", "given", "considering"];
/// How what is resolved goes on as a sentence.
#[rustfmt::skip]
pub(in super::super) const GOING_ON: [&str; 11] = [
    "de ", "d'", "des ", "du ", "que ", "qu'", "to ", "that ", "not to ", "sur proposition d", "on a motion by",
];

/// All of them, which a test guards.
#[cfg(test)]
pub(in super::super) fn words() -> String {
    let all: [&[&str]; 18] = [
        &THEREFORE,
        &MOVED,
        &RESOLVED,
        &RESOLVES,
        &PROPOSES,
        &MOVED_BY,
        &ARTICLES,
        &THAT,
        &ALONE,
        &NO_VERBS,
        &BETWEEN_NAMES,
        &SECONDED,
        &SAYS_RESOLVED,
        &OFFICES,
        &AND_RESOLVED,
        &HOW,
        &WHEREAS,
        &GOING_ON,
    ];
    format!("{all:?}")
}
