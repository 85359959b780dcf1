//! The columns of a member list, and the headers by which they are known in French and English.

/// A column of a member list that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MemberColumn {
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Family and given name in one cell; [`super::headers::name_order`] says in which order.
    FullName,
    /// The name the person goes by.
    PreferredName,
    /// Tenant, office staff, community worker, partner, other.
    Kind,
    /// Housing complex.
    Site,
    /// Building, by name or address.
    Building,
    /// Dwelling.
    Unit,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// The way the person prefers to be reached.
    Reach,
    /// Language of correspondence.
    Language,
    /// Tenants' association.
    Association,
    /// Free note.
    Note,
    /// Day on which the person agreed to be contacted.
    Consent,
    /// Seat or role on the committee.
    Role,
    /// First day as a member.
    StartsOn,
    /// The seats and roles that the register itself knows, as its own list of people has them: read,
    /// and left to the mandates.
    Seats,
}

impl MemberColumn {
    /// All columns, in the order in which a list shows them.
    pub const ALL: [Self; 18] = [
        Self::FamilyName,
        Self::GivenName,
        Self::FullName,
        Self::PreferredName,
        Self::Kind,
        Self::Site,
        Self::Building,
        Self::Unit,
        Self::Phone,
        Self::Email,
        Self::Reach,
        Self::Language,
        Self::Association,
        Self::Note,
        Self::Consent,
        Self::Role,
        Self::StartsOn,
        Self::Seats,
    ];

    /// The stable name used in code, text ids and files: `family_name`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FamilyName => "family_name",
            Self::GivenName => "given_name",
            Self::FullName => "full_name",
            Self::PreferredName => "preferred_name",
            Self::Kind => "kind",
            Self::Site => "site",
            Self::Building => "building",
            Self::Unit => "unit",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Reach => "reach",
            Self::Language => "language",
            Self::Association => "association",
            Self::Note => "note",
            Self::Consent => "consent_date",
            Self::Role => "role",
            Self::StartsOn => "starts_on",
            Self::Seats => "seats",
        }
    }

    /// Headers that surely mean this column, folded by `compact_key`. The code is one of them, so
    /// that what this program writes it also reads.
    #[rustfmt::skip]
    pub(super) const fn names(self) -> &'static [&'static str] {
        match self {
            Self::FamilyName => &["familyname", "nomdefamille", "nomfamille", "nomfam", "patronyme", "lastname", "surname"],
            Self::GivenName => &["givenname", "prenom", "prenoms", "pren", "firstname", "given", "forename"],
            Self::FullName => &[
                "fullname", "nomcomplet", "nomprenom", "nometprenom", "prenomnom", "prenometnom",
                "nomdumembre", "nomdulocataire", "nomdelapersonne", "membername", "tenantname",
                "lastnamefirstname", "firstnamelastname", "lastfirst", "firstlast", "firstandlastname",
            ],
            Self::PreferredName => &[
                "preferredname", "nomusuel", "prenomusuel", "prenomprefere", "nomprefere", "surnom",
                "nomdusage", "nickname", "knownas",
            ],
            Self::Kind => &[
                "kind", "lien", "lienaveclecomite", "link", "linkwiththecommittee", "categorie",
                "type", "statut", "typedemembre", "category", "membertype", "status",
            ],
            Self::Site => &[
                "site", "complexe", "complexedhabitation", "ensembleimmobilier", "ensemble", "ilot",
                "residence", "habitation", "habitations", "complex", "housingcomplex", "development",
            ],
            Self::Building => &[
                "building", "immeuble", "batiment", "bloc", "adressecivique", "adressedelimmeuble",
                "civicaddress", "streetaddress", "buildingaddress",
            ],
            Self::Unit => &[
                "unit", "logement", "log", "appartement", "app", "appart", "appt", "apt", "apartment", "unite", "porte",
                "dwelling", "nologement", "noapp", "noapt", "noappartement", "nodelogement", "nodappartement",
                "nodapp", "nodapt", "ndelogement", "ndappartement", "ndapp", "napp", "napt", "nlogement",
                "nolog", "nlog", "nodelog", "noappart", "nappartement", "napart", "numeroapp", "numerologement",
                "apart", "aptnumber",
                "numerodelogement", "numerodappartement", "unitnumber", "unitno", "aptno", "apartmentnumber",
            ],
            Self::Phone => &[
                "phone", "telephone", "telephones", "tel", "cellulaire", "cell", "cel", "mobile", "portable",
                "numerodetelephone", "nodetelephone", "notelephone", "notel", "ndetelephone", "ntel",
                "telephonecellulaire", "telcellulaire", "telcell", "telephonedomicile", "teldomicile",
                "telephoneresidence", "telresidence", "telephonemaison", "telmaison", "telres", "telephoneres",
                "teldom", "telephonedom", "telcel", "telmobile", "telephonemobile", "telportable", "telprincipal",
                "telephoneprincipal", "notelres", "noteldom", "notelcell", "ntelres", "mobilenumber", "cellnumber",
                "resphone", "primaryphone", "residencephone", "phoneres", "phonenumber", "telephonenumber",
                "homephone", "cellphone", "mobilephone",
            ],
            Self::Email => &[
                "email", "courriel", "courriels", "mail", "mel", "adressecourriel", "adressedecourriel",
                "adresseemail", "adresseelectronique", "courrierelectronique", "emailaddress", "adrcourriel", "courrielpersonnel", "courrielprincipal",
                "primaryemail", "personalemail", "emailaddr",
            ],
            Self::Reach => &[
                "reach", "moyenprefere", "moyendecommunication", "moyendecommunicationprefere",
                "moyendecontact", "moyendecontactprefere", "modedecommunication", "contactprefere",
                "joindrepar", "preferredcontact", "preferredcontactmethod", "preferredwaytobereached",
                "contactmethod", "contactpreference", "reachby",
            ],
            Self::Language => &[
                "language", "langue", "languedecorrespondance", "languedecommunication", "languepreferee",
                "preferredlanguage", "lang",
            ],
            Self::Association => &[
                "association", "associationdelocataires", "associationdeslocataires", "assoc",
                "tenantassociation", "tenantsassociation", "residentsassociation",
            ],
            Self::Note => &[
                "note", "notes", "remarque", "remarques", "commentaire", "commentaires", "observation",
                "observations", "comment", "comments", "remark", "remarks",
            ],
            Self::Consent => &[
                "consentdate", "consentement", "dateduconsentement", "datedeconsentement", "dateconsentement",
                "consentementle", "consent", "consentedon", "dateofconsent",
            ],
            Self::Role => &[
                "role", "siege", "fonction", "charge", "roleaucomite", "fonctionaucomite", "siegeaucomite",
                "seat", "position", "siegeoucharge", "siegeoufonction", "seatorrole", "fonctions",
                "charges", "roles",
            ],
            Self::StartsOn => &[
                "startson", "membredepuis", "debut", "depuis", "datedebut", "datededebut", "debutdumandat",
                "debutdemandat", "datedadhesion", "dateadhesion", "entreeenfonction", "start", "startdate",
                "since", "membersince",
            ],
            Self::Seats => &["seats", "sieges", "siegesetcharges", "seatsandroles"],
        }
    }

    /// Headers that mean this column only where no other column says so better: « No » is the
    /// dwelling, unless there is also « Appartement ».
    pub(super) const fn vague_names(self) -> &'static [&'static str] {
        match self {
            Self::FamilyName => &["nom", "name"],
            Self::Building => &["adresse", "address"],
            Self::Unit => &["no", "n", "numero", "number"],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::exchange::table::compact_key;

    #[test]
    fn each_header_means_one_column_and_is_folded() {
        let mut seen = HashSet::new();
        for column in MemberColumn::ALL {
            for name in column.names().iter().chain(column.vague_names()) {
                assert!(seen.insert(*name), "{name} is there twice");
                assert_eq!(compact_key(name), *name, "{name} is not folded");
            }
            // What this program writes as a header, it reads.
            assert!(column.names().contains(&compact_key(column.code()).as_str()));
        }
    }
}
