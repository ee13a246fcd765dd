// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/account.h"
#include "core/beheer/notities.h"
#include "core/handeling/vraag.h"

/// \file Reading about accounts, from the keyring: for who manages them and who supervises that.
namespace weegkamer
{

/// Who may see how accounts are managed.
constexpr Rollen accountkijkers = accountbeheerders | Rollen{Rol::Contactpunt, Rol::Fg, Rol::Auditor};

/// How far an account is.
enum class Accountstand {
    Werkt,
    WachtOpEigenaar,  ///< was given an opening code; nobody has logged in with it yet
    WachtOpSleutels,  ///< has a password of its own, and not all keys of its role
    UitDienst,        ///< the last working day is over
    Vervallen,
};
const Keuzelijst &keuzesVan(Accountstand);

struct Accountregel {
    AccountId account;
    QString naam;
    Rol rol = Rol::Deelnemer;
    Accountstand stand = Accountstand::Werkt;
    QString werkgever; ///< as a person reads it
    bool machtigingBekend = false;
    Machtiging machtiging;
    bool sleutelbestand = false;
    VoorstelId sleutelvoorstel; ///< the open proposal to give it its keys
    QString sleutelvoorstelDoor;
    VoorstelId herstelvoorstel; ///< the open proposal to let it begin anew
    QString herstelvoorstelDoor;
    QDateTime sinds; ///< UTC
    static constexpr auto velden()
    {
        using S = Accountregel;
        return std::make_tuple(veld("account", &S::account, "Account"), veld("naam", &S::naam, "Naam"), veld("rol", &S::rol, "Rol"), veld("stand", &S::stand, "Stand"),
                               veld("werkgever", &S::werkgever, "Werkgever"), veld("machtiging-bekend", &S::machtigingBekend, "Machtiging vastgelegd"),
                               veld("machtiging", &S::machtiging, "Machtiging"), veld("sleutelbestand", &S::sleutelbestand, "Sleutelbestand"),
                               veld("sleutelvoorstel", &S::sleutelvoorstel, "Voorstel voor sleutels"),
                               veld("sleutelvoorstel-door", &S::sleutelvoorstelDoor, "Voorgesteld door"),
                               veld("herstelvoorstel", &S::herstelvoorstel, "Voorstel voor een nieuw begin"),
                               veld("herstelvoorstel-door", &S::herstelvoorstelDoor, "Voorgesteld door"), veld("sinds", &S::sinds, "Sinds"));
    }
};
struct Accountlijst {
    QList<Accountregel> rijen;
    QList<Bosdeelnemer> deelnemers; ///< who can be an employer of who is designated for the overleg
    bool hersleutelen = false;      ///< somebody lost the Dossier key, and the file still has the key that they may have kept
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Accountlijst::rijen, "Accounts"), veld("deelnemers", &Accountlijst::deelnemers, "Deelnemers"),
                               veld("hersleutelen", &Accountlijst::hersleutelen, "Nieuwe sleutel nodig"));
    }
};

/// All accounts, in the order in which they were made; those that lapsed only when asked. A few dozen at most, so in one page.
struct VraagAccounts {
    static constexpr VraagKop kop{"beheer.accounts", "Wet art. 13", "Accounts", accountkijkers};
    static constexpr bool inSleutelbos = true;
    using Antwoord = Accountlijst;
    bool ookVervallen = false;
    static constexpr auto velden() { return std::make_tuple(veld("ook-vervallen", &VraagAccounts::ookVervallen, "Ook wie vervallen is")); }
    Uitkomst<Accountlijst> stel(Context &context) const;
};

/// One's own account.
struct VraagMijnAccount {
    static constexpr VraagKop kop{"beheer.mijn-account", "Wet art. 13", "Mijn account", Rollen::alle()};
    static constexpr bool inSleutelbos = true;
    using Antwoord = Accountregel;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Accountregel> stel(Context &context) const;
};

struct Bosjournaalregel {
    qint64 volgnummer = 0;
    QDateTime tijd; ///< UTC
    QString door;   ///< "Herstelsleutel" for the recovery key
    Journaalsoort soort = Journaalsoort::Gemaakt;
    QString betreft; ///< name of the account; empty when it concerns the keyring itself
    Rol rol = Rol::Beheerder;
    QString toelichting;
    bool overgenomen = false; ///< stands in the log of the kamer
    static constexpr auto velden()
    {
        using S = Bosjournaalregel;
        return std::make_tuple(veld("volgnummer", &S::volgnummer, "Regel"), veld("tijd", &S::tijd, "Tijd"), veld("door", &S::door, "Wie"),
                               veld("soort", &S::soort, "Wat"), veld("betreft", &S::betreft, "Account"), veld("rol", &S::rol, "Rol"),
                               veld("toelichting", &S::toelichting, "Toelichting"), veld("overgenomen", &S::overgenomen, "In het logboek"));
    }
};
struct Bosjournaal {
    QList<Bosjournaalregel> rijen;
    QString volgende;
    qint64 ingekortTot = 0; ///< up to this entry only what still counts is here; the rest stands in the log alone
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Bosjournaal::rijen, "Regels"), veld("volgende", &Bosjournaal::volgende, "Volgende"),
                               veld("ingekort-tot", &Bosjournaal::ingekortTot, "Ingekort tot en met regel"));
    }
};

/// The keyring's own journal, newest first, a page at a time. What a trim let go stands in the log of the kamer.
struct VraagJournaal {
    static constexpr VraagKop kop{"beheer.journaal", "Wet art. 14(2)", "Journaal van de sleutelbos", accountkijkers, Kijkwijze::LeestToezicht};
    static constexpr bool inSleutelbos = true;
    using Antwoord = Bosjournaal;
    QString na;
    int aantal = 50;
    static constexpr auto velden() { return std::make_tuple(veld("na", &VraagJournaal::na, "Na"), veld("aantal", &VraagJournaal::aantal, "Aantal")); }
    Uitkomst<Bosjournaal> stel(Context &context) const;
};

/// Whether there is a way back when all passwords are lost.
enum class Herstelstand { Geen, TeBeproeven, Beproefd };
const Keuzelijst &keuzesVan(Herstelstand);

struct Herstelbeeld {
    Herstelstand stand = Herstelstand::Geen;
    bool nieuweTeBeproeven = false; ///< a newer one was printed; until it is tried out the old one counts
    QDateTime gemaaktOp;            ///< UTC; of the newest
    QDateTime beproefdOp;
    QStringList bewaarders; ///< who keeps the three parts
    static constexpr auto velden()
    {
        using S = Herstelbeeld;
        return std::make_tuple(veld("stand", &S::stand, "Stand"), veld("nieuwe-te-beproeven", &S::nieuweTeBeproeven, "Nieuwe te beproeven"),
                               veld("gemaakt-op", &S::gemaaktOp, "Gemaakt op"), veld("beproefd-op", &S::beproefdOp, "Beproefd op"),
                               veld("bewaarders", &S::bewaarders, "Bewaarders"));
    }
};

struct VraagHerstelsleutel {
    static constexpr VraagKop kop{"beheer.herstelsleutel", "Wet art. 14(1)", "Herstelsleutel", accountkijkers};
    static constexpr bool inSleutelbos = true;
    using Antwoord = Herstelbeeld;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Herstelbeeld> stel(Context &context) const;
};

} // namespace weegkamer
