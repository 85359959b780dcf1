//! Motions on motions at the keyboard: the stack, what can be moved, amendments, rulings, roll calls,
//! closed doors.

use ccr::i18n::language::Language;
use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, Size, robot};

/// The committee's meeting of today, open, with the first nine of its sixteen members present: the
/// quorum. A point further down is selected.
fn opened(size: Size, language: Language) -> Robot {
    let mut me = robot(size, language, Register::Demo, "3n");
    me.keys(if language == French { "auj" } else { "today" });
    // Without what past meetings left open, so that the points are the usual eleven.
    me.keys("<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter><f7><ctrl-s><f2>ppppppppp<esc><down*7>");
    me
}

/// A main motion on two benches.
pub fn moved(size: Size, language: Language) -> Robot {
    let mut me = opened(size, language);
    me.keys("<f3>Demander deux bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me
}

/// Puts the kind of motion that these letters find in the list.
fn put(me: &mut Robot, letters: &str) {
    me.keys("<f3>").keys(letters).keys("<enter>");
}

#[test]
fn an_amended_amendment_is_disposed_of_from_above() {
    let mut me = moved(HOME, French);
    me.shows(&["À appuyer, discutable, amendable, majorité", "En attente du vote (F4)"]);
    me.keys("<f3>").shows(&["Présenter :", "Amendement", "Question préalable", "Dépôt"]);
    // What cannot be moved now is grey, with its reason.
    me.shows(&["Sous-amendement (", "Point d’ordre"]);
    me.keys("amend<enter>").shows(&["Amendement", "Demander deux bancs à l’office."]);
    me.shows(&["Changez le texte ci-dessous"]);
    me.keys("<home><right*9><del*4>quatre");
    me.shows(&["Changement : remplacer « deux » par « quatre »."]);
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["Amendement  Remplacer « deux » par « quatre »"]);
    // The amendment lies on the motion.
    assert!(me.line_of("Amendement  Remplacer") < me.line_of("Proposition  Demander"));

    put(&mut me, "sous");
    me.keys("<end><left> et une table<tab>fatou<tab>aicha<tab>");
    me.shows(&["ajouter « et une table » après"]);
    me.keys("<ctrl-s>").shows(&["Sous-amendement"]);
    // The motion itself is selected and its vote asked for: what is above comes first.
    me.keys("<right><down><down><down><f4>");
    me.shows(&["Il faut d’abord disposer de ce qui est au-dessus (sous-amendement)"]);
    me.shows(&["! D’abord ce qui est au-dessus :"]);
    me.keys("<left><f4>").shows(&["Inscrire le vote", "Sous-amendement : ajouter « et une"]);
    me.keys("<ctrl-s><f4>").keys("<ctrl-s>");
    me.shows(&[
        "Telle qu’amendée : remplacer « deux » par",
        "« quatre »; ajouter « et une table »",
    ]);
    // Five of nine carry: one of those who were against would have to change.
    me.keys("<f4><right><tab>4<tab>5").shows(&["→ Rejetée (il faudrait que 1 vote passe"]);
    me.keys("<bs>2<tab>1").shows(&["il reste 2 votes non comptés. → Adoptée"]);
    me.keys("<ctrl-s><right><enter>").shows(&["CCR-2026-", "ADOPTÉE ✓"]);
}

#[test]
fn what_ends_the_debate_and_what_puts_the_question_off() {
    let mut me = moved(HOME, French);
    put(&mut me, "préal");
    me.shows(&["Question préalable", "Passer immédiatement au vote.", "majorité des deux tiers."]);
    me.keys("fatou<tab>aicha<tab><ctrl-s>").shows(&["Passer immédiatement au"]);
    // Five of nine are no two thirds: six are.
    me.keys("<f4><right><tab>5<tab>4").shows(&["→ Rejetée (il faudrait que 1 vote passe"]);
    me.keys("<bs>2<ctrl-s><right><enter>");
    me.keys("<f3>amend").shows(&["La question préalable est adoptée : on vote"]);
    me.keys("<enter>").shows(&["on vote tout de suite sur"]);
    me.keys("<esc><f4><ctrl-s>").shows(&["CCR-2026-"]);

    // A second question is put off to a day, and taken up again.
    me.keys("<f3>Peindre la clôture.<tab>fatou<tab>aicha<tab><ctrl-s>");
    put(&mut me, "remise");
    me.keys("fatou<tab>aicha<tab>8 déc<ctrl-s><f4><ctrl-s>");
    me.shows(&["REMISE", "Remise au 8 décembre 2026"]);
    me.keys("<f3><f3>").shows(&["Reprendre « Peindre la clôture. »"]);
    me.keys("reprendre<enter>").shows(&["Proposition  Peindre la clôture.", "En attente du vote"]);
}

/// One value out of the register.
fn value(me: &Robot, sql: &str) -> String {
    let looked = rusqlite::Connection::open(&me.path).unwrap();
    looked.query_row(sql, [], |row| row.get::<_, Option<String>>(0)).unwrap().unwrap_or_default()
}

#[test]
fn what_was_tabled_comes_up_under_the_point_that_is_open() {
    let mut me = opened(HOME, French);
    me.keys("<up*2><f6>");
    me.keys("<f3>Demander deux bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4>").until("Déposée, sans décision", "<right>");
    me.keys("<ctrl-s>").shows(&["DÉPOSÉE"]);
    me.keys("<f6>").hides(&["DÉPOSÉE"]);
    me.keys("<f3><f3>reprendre<enter>").shows(&["Proposition reprise sous « Points de décision »"]);
    me.shows(&["Proposition  Demander deux bancs", "Reprise (déposée au point 7)"]);
    me.shows(&["En attente du vote (F4)"]);
    // Who withdraws under it does not vote on it, by the head and by the form.
    me.keys("<f2><down>r<ctrl-s>").shows(&["pas assez de votants pour ce vote : 8 sur 9"]);
    me.keys("<esc><f4>").shows(&["8 membres présents peuvent voter"]);
    me.keys("<tab>Urgence.<ctrl-s>").shows(&["quorum : Urgence.", "CCR-2026-"]);
    let list = "SELECT voters || ' ' || quorum_needed FROM motion
                WHERE voter_list IS NOT NULL ORDER BY rowid DESC LIMIT 1";
    assert_eq!(value(&me, list), "8 9");
    // Its own point says where it went.
    me.keys("<left><up>").shows(&["DÉPOSÉE", "Reprise au point 8"]);
    me.keys("<f3><f3>").hides(&["Reprendre « Demander deux"]);
}

#[test]
fn what_was_tabled_is_found_under_its_point_and_comes_up_where_the_meeting_is() {
    let mut me = opened(HOME, English);
    me.keys("<up*2><f6>");
    me.keys("<f3>Ask for two benches.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4>").until("Tabled, no decision", "<right>");
    me.keys("<ctrl-s><f6><up>").shows(&["TABLED"]);
    me.keys("<f3><f3>take up<enter>").shows(&["Taken up again (tabled under item 7)"]);
    me.shows(&["Motion  Ask for two benches."]);
}

#[test]
fn the_chair_rules_by_the_same_key_and_an_appeal_follows() {
    let mut me = moved(HOME, French);
    put(&mut me, "ordre");
    me.shows(&["Point d’ordre", "La présidence tranche."]);
    me.hides(&["Appuyée par"]).keys("Hors sujet.<tab>fatou<tab><ctrl-s>");
    me.keys("<f4>").shows(&["Décision de la présidence", "La présidence le juge fondé"]);
    me.keys("<right><ctrl-s>").shows(&["JUGÉ NON FONDÉ ✗"]);
    put(&mut me, "appel");
    me.keys("fatou<tab>aicha<tab><ctrl-s><f4><right><tab>7<tab>2<ctrl-s>");
    me.shows(&["JUGÉ FONDÉ ✓"]);
}

#[test]
fn behind_closed_doors_the_head_says_so_and_notes_are_kept_apart() {
    let mut me = opened(HOME, French);
    me.keys("<enter>Public.<esc>");
    // The list of all that can be moved opens from the form of a main motion.
    me.keys("<f3>").shows(&["F3 autre…", "autre chose (point d’ordre"]);
    me.keys("<f3>huis<enter>").shows(&["Siéger à huis clos."]);
    me.keys("fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.shows(&["HUIS CLOS depuis 19 h", "Huis clos · 8"]).hides(&["Public."]);
    me.keys("<left><enter>Secret.<esc>").shows(&["Secret."]);
    let kept = |me: &Robot, field: &str| {
        let store = ccr::store::Store::open(&me.path).unwrap();
        let rows = store.find("secret", Some(ccr::domain::entity::Entity::AgendaItem), 5).unwrap();
        let item = store.record(ccr::domain::entity::Entity::AgendaItem, &rows[0].id).unwrap();
        item.unwrap().text(field).map(str::to_owned)
    };
    assert_eq!(kept(&me, "private_notes").as_deref(), Some("Secret."));
    assert_eq!(kept(&me, "notes").as_deref(), Some("Public."));
    me.keys("<f3><f3>fin<enter>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><right*5>");
    me.shows(&["La présidence y met fin"]);
    me.keys("<ctrl-s>").hides(&["HUIS CLOS depuis", "Secret."]).shows(&["Public."]);
}

#[test]
fn a_roll_call_is_typed_one_key_a_name() {
    let mut me = moved(HOME, French);
    me.keys("<f4><right><right><right>").shows(&["9 noms à appeler : Ctrl+S ouvre la liste."]);
    me.keys("<ctrl-s>").shows(&["Appel nominal : Demander deux bancs", "sans réponse", "p pour"]);
    me.keys("ppppcca").shows(&["Pour 4 · contre 2 · abstention 1", "→ Adoptée"]);
    // The second one had said no.
    me.keys("<home><down>c").shows(&["Pour 3 · contre 3", "→ Égalité des voix"]);
    me.keys("<up>p<ctrl-s><right><enter>").shows(&["Appel nominal : pour 4 · contre 2"]);
    me.shows(&["CCR-2026-"]);
}

#[test]
fn without_a_quorum_a_vote_wants_its_reason() {
    let mut me = moved(HOME, French);
    me.keys("<f2><down*7>a<esc><f4>");
    me.shows(&["Pas de quorum, il manque 1 présence. Si quelqu’un est arrivé"]);
    me.keys("<ctrl-s>").shows(&["Il manque 1 présence pour le quorum"]);
    me.keys("Urgence.<ctrl-s>").shows(&["quorum : Urgence.", "CCR-2026-"]);
}

#[test]
fn a_vote_on_persons_by_a_show_of_hands_is_pointed_out() {
    let mut me = moved(HOME, French);
    let store = ccr::store::Store::open(&me.path).unwrap();
    drop(store);
    let sql = "UPDATE agenda_item SET role = 'election'";
    rusqlite::Connection::open(&me.path).unwrap().execute(sql, []).unwrap();
    // The form begins with the secret ballot; any vote in the open is pointed out.
    me.keys("u<ctrl-r><f4>").shows(&["Scrutin secret"]).hides(&["demande le scrutin secret"]);
    me.keys("<left>").shows(&["la règle du comité demande le scrutin secret"]);
    me.keys("<right>").hides(&["demande le scrutin secret"]);
    me.keys("<tab>6<tab>3<ctrl-s>").shows(&["Scrutin secret : pour 6 · contre 3"]);
}

#[test]
fn a_draft_waits_while_another_motion_is_on_the_floor() {
    let mut me = opened(HOME, French);
    me.keys("<f3>Préparée.<ctrl-s>").shows(&["Sans proposeur pour l’instant"]);
    me.keys("<f3>Demander un banc.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<right>").shows(&["Proposition  Demander un banc."]);
    me.keys("<down><down><enter><tab>fatou<tab><ctrl-s>");
    me.shows(&["Il faut d’abord disposer de ce qui est au-dessus (proposition principale)"]);
}

#[test]
fn on_a_small_screen_in_english() {
    let mut me = moved(SMALL, English);
    me.keys("<right>").shows(&["Seconded, debatable, amendable, simple majority"]);
    me.keys("<f3>").shows(&["Put:", "Amendment", "Previous question", "Tabling"]);
    me.keys("amend<enter><end><ctrl-u>Demander trois bancs.");
    me.shows(&["Change: replace “deux” by “trois”; take out “à"]);
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>").shows(&["Amendment"]);
    me.keys("<f4><right><right><right>").shows(&["9 names to call"]);
    me.keys("<ctrl-s>pppppccc").shows(&["Roll call: Demander trois bancs.", "no answer"]);
    me.keys("<ctrl-s><right><enter>")
        .shows(&["Motion  Demander trois bancs.", "As amended: replace"]);
    me.keys("<f4><ctrl-s>").shows(&["CCR-2026-", "CARRIED ✓"]);
}

#[test]
fn the_table_of_procedure_is_edited_by_choices() {
    let mut me = robot(HOME, French, Register::Demo, "<esc>");
    me.elsewhere(json!({"do": "set-rule", "rule": "procedure.amendment",
                        "value": "seconded debatable two-thirds"}));
    me.keys("9<end>");
    for _ in 0..60 {
        if me.lines().iter().any(|line| line.starts_with('▶') && line.contains("Sous-amendement"))
        {
            break;
        }
        me.keys("<up>");
    }
    me.keys("<up>").shows(&["▶*Amendement", "majorité des deux tiers", "Choix du comité"]);
    me.keys("<enter>").shows(&["Doit être appuyée", "Se discute", "Majorité des deux tiers"]);
    me.keys("<tab><tab><right><ctrl-s>").shows(&["à appuyer, discutable, amendable"]);
}

#[test]
fn a_resolution_of_another_meeting_is_reconsidered() {
    let mut me = opened(HOME, French);
    me.keys("<f3><f3>recon<enter>CCR-2026-024<tab>");
    me.shows(&["Reconsidérer cette décision.", "majorité simple si l’avis l’annonce"]);
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["Reconsidération  Reconsidérer cette décision.", "Décision visée : CCR-2026-024."]);
    me.keys("<f4><right><tab>6<tab>3<ctrl-s>");
    // What had been resolved is on the floor again, as a new motion.
    me.shows(&["Proposition  Demander à l’office", "En attente du vote (F4)"]);
    me.keys("<f4><right><tab>2<tab>7<ctrl-s>").shows(&["Pour 2 · contre 7"]);
    let sql = "SELECT s.kind || ' ' || o.number || ' ' || o.outcome || ' ' || n.outcome
               FROM sequel s JOIN motion o ON o.id = s.motion_id
               JOIN motion n ON n.id = s.by_motion_id";
    let looked = rusqlite::Connection::open(&me.path).unwrap();
    let told: String = looked.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(told, "rescinded CCR-2026-024 carried defeated");
}
