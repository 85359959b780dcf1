//! The names of what a template may ask for: one table for every paper, in both languages.
//!
//! Explained one by one in the texts `placeholder-{code}`.

use crate::text::fold::unmarked;
use crate::text::slips::distance;

/// The placeholders: their code, which is the English name, and the French one.
#[rustfmt::skip]
pub const PLACEHOLDERS: &[(&str, &str)] = &[
    ("adopted_minutes", "adoption"),
    ("adopted_only", "adoptions_seules"),
    ("annulled", "annulation"),
    ("assembly", "assemblee"),
    ("attendance", "presences"),
    ("balance", "solde"),
    ("ballots", "bulletins"),
    ("body", "comite"),
    ("buildings", "immeubles"),
    ("call", "appel"),
    ("candidates", "candidatures"),
    ("charts", "graphiques"),
    ("corrections", "corrections"),
    ("count", "nombre"),
    ("date", "date"),
    ("deadline", "echeance"),
    ("elected", "elus"),
    ("election", "election"),
    ("eligibility", "admissibilite"),
    ("errata", "errata"),
    ("facts", "faits"),
    ("fate", "depuis_lors"),
    ("follow_ups", "suivis"),
    ("furnishings", "amenagements"),
    ("guests", "invites"),
    ("happened", "arrive"),
    ("heading", "rubrique"),
    ("hoped", "espere"),
    ("hour", "heure"),
    ("hours", "heures"),
    ("hours_given", "heures_donnees"),
    ("in_camera", "huis_clos"),
    ("indicators", "indicateurs"),
    ("labels", "etiquettes"),
    ("late_notice", "avis_tardif"),
    ("lessons", "lecons"),
    ("lines", "postes"),
    ("mark", "mention"),
    ("marks", "marques"),
    ("meeting", "reunion"),
    ("members", "membres"),
    ("members_told", "membres_dits"),
    ("motions", "propositions"),
    ("names", "noms"),
    ("names_told", "noms_dits"),
    ("next_steps", "suites"),
    ("notes", "notes"),
    ("number", "numero"),
    ("office", "office"),
    ("officers", "personnel"),
    ("one_erratum", "un_seul_erratum"),
    ("opening", "ouverture"),
    ("other_motions", "autres_propositions"),
    ("outcome", "issue"),
    ("people", "personnes"),
    ("photos", "photos"),
    ("place", "lieu"),
    ("points", "points"),
    ("progress", "avancement"),
    ("project", "nom_du_projet"),
    ("proposed", "projet"),
    ("purpose", "but"),
    ("questions", "questions"),
    ("quorum", "quorum"),
    ("recusals", "recusations"),
    ("remarks", "remarques"),
    ("resolution", "resolution"),
    ("resolution_number", "numero_resolution"),
    ("result", "resultat"),
    ("roles", "charges"),
    ("round", "tour"),
    ("rounds", "tours"),
    ("rules", "regles"),
    ("seal", "sceau"),
    ("seats", "sieges"),
    ("secretary", "secretaire"),
    ("sender", "expediteur"),
    ("signatures", "signatures"),
    ("signer", "signataire"),
    ("sources", "financement"),
    ("standing", "valeur"),
    ("substitutes", "substituts"),
    ("thanked", "personne_remerciee"),
    ("terms", "mandats"),
    ("thanks", "remerciements"),
    ("title", "titre"),
    ("titles", "titres"),
    ("totals", "voix"),
    ("vacant", "vacants"),
    ("vote_day", "jour_du_vote"),
    ("vouchers", "pieces"),
    ("voters", "votants"),
];

/// Those that give whole blocks, and stand alone on their line; `points` too where it is not repeated.
#[rustfmt::skip]
pub const BLOCKS: &[&str] = &[
    "adopted_minutes", "attendance", "ballots", "candidates", "corrections", "elected", "errata", "facts", "fate", "follow_ups", "guests",
    "heading", "in_camera", "labels", "late_notice", "members", "motions", "notes", "other_motions",
    "officers", "people", "points", "questions", "recusals", "remarks", "resolution", "result", "roles", "rounds", "rules", "seal",
    "seats", "sender",
    "signatures", "standing", "substitutes", "titles", "totals",
    "balance", "charts", "furnishings", "happened", "hoped", "hours", "indicators", "lessons", "lines", "next_steps", "photos",
    "progress", "purpose", "sources", "vouchers",
];

/// The French name of a placeholder.
pub fn french(code: &'static str) -> &'static str {
    PLACEHOLDERS.iter().find(|(english, _)| *english == code).map_or(code, |(_, french)| french)
}

/// The name that was probably meant: the same but for accents and capitals, or one or two letters
/// away.
pub fn near<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let sought = unmarked(name);
    known
        .map(|known| (distance(&sought, &unmarked(known)), known))
        .filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, known)| known.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["date", "lieu", "points", "faits"];
        let near = |name| near(name, known.into_iter());
        assert_eq!(near("dat").as_deref(), Some("date"));
        assert_eq!(near("Faits").as_deref(), Some("faits"));
        assert_eq!(near("poinst").as_deref(), Some("points"));
        assert_eq!(near("signature"), None);
    }
}
