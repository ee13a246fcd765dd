// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"
#include "core/handeling/context.h"
#include "core/recht/weiger.h"

#include <functional>
#include <string_view>

/// \file A handeling is everything that changes data: a plain struct that says what the user filled in, with
///   static constexpr HandelingKop kop{name, article, title, who may, in which phases};
///   static constexpr auto velden();                   its fields, once
///   static QList<Regeltoets<H>> toetsen();            the rules that it enforces, in the order in which they are checked
///   Uitkomst<Gedaan> pasToe(Context &) const;         the change itself
/// A vraag is everything that reads: the same, with `stel` and a described Antwoord, run on the role's own views.
namespace weegkamer
{

struct HandelingKop {
    const char *naam;    ///< "weging.stel-besluit-vast"
    const char *artikel; ///< the article that it carries out
    const char *titel;   ///< the verb on the button
    Rollen rollen;       ///< who may
    Fasen fasen{};       ///< in which phases of the dossier; empty: it does not depend on it
};

/// What a handeling gives back: the id of what was made or changed, and the number that a person may quote.
struct Gedaan {
    qint64 id = 0;
    QString nummer;
    QString code{}; ///< a one-time opening code: told once, kept and logged nowhere
    static constexpr auto velden()
    {
        return std::make_tuple(veld("id", &Gedaan::id, "Id"), veld("nummer", &Gedaan::nummer, "Nummer"), veld("code", &Gedaan::code, "Openingscode"));
    }
};

/// One rule that a handeling enforces. Without a check: enforced by how the handeling is built (say so in its docstring).
template <class H>
struct Regeltoets {
    const char *regel;
    Gelukt (*toets)(const H &, Context &) = nullptr;
};

/// A handeling as the window, the shell and the catalogue see it.
struct HandelingDefinitie {
    QString naam;
    QString artikel;
    QString titel;
    Rollen rollen;
    Fasen fasen;
    QStringList regels;
    QStringList weigerend; ///< those of them that can refuse; the others are what doing it brings about
    std::vector<VeldInfo> velden;
    bool inSleutelbos = false; ///< acts on the keyring instead of the database: also for who opens no dossiers
    enum class Wijze { Uitvoeren, AlleenToetsen };
    /// Reads the fields, checks the dossier, its phase and the rules, and applies; all in the caller's transaction.
    std::function<Uitkomst<Gedaan>(const QJsonObject &, Context &, Wijze)> voerUit;
};

/// Whether the dossier is in one of the phases; refuses with the rule that keeps it out.
Gelukt toetsFase(const Dossierkop &dossier, Fasen fasen);

namespace handelingdetail
{
/// A handeling or vraag about accounts says `static constexpr bool inSleutelbos = true;`.
template <class S>
constexpr bool isInSleutelbos()
{
    if constexpr (requires { S::inSleutelbos; })
        return S::inSleutelbos;
    else
        return false;
}

template <class S>
concept MetDossier = requires(S s) { requires std::same_as<decltype(s.dossier), DossierId>; };

/// Whether it is about a dossier always: its rules and its work may count on one.
template <class S>
constexpr bool moetDossierHebben()
{
    bool moet = false;
    elkVeld<S>([&](const auto &v) { moet = moet || (std::string_view(v.naam) == "dossier" && v.verplicht == Verplicht); });
    return moet;
}

/// Names the dossier for the log and checks that this role may see it. Fails on the field when there must be one and there is none.
template <class S>
Gelukt betrekDossier(const S &s, Context &context)
{
    if constexpr (MetDossier<S>) {
        if (s.dossier.isGeldig()) {
            PROBEER_IN(const Dossierkop kop, dossierkop(context, s.dossier));
            context.betreft(kop);
        } else if constexpr (moetDossierHebben<S>()) {
            return veldFout(QStringLiteral("dossier"), velddetail::verplichtTekst());
        }
    }
    return {};
}

template <class H>
Gelukt toetsRegels(const H &h, Context &context)
{
    for (const Regeltoets<H> &t : H::toetsen()) {
        if (t.toets) {
            PROBEER(t.toets(h, context));
        }
    }
    return {};
}

template <class H>
Uitkomst<Gedaan> voerUit(const QJsonObject &json, Context &context, HandelingDefinitie::Wijze wijze, Fasen fasen)
{
    PROBEER_IN(const H h, uitJson<H>(json));
    PROBEER(betrekDossier(h, context));
    if (context.dossier() && !fasen.isLeeg()) {
        PROBEER(toetsFase(*context.dossier(), fasen));
    }
    PROBEER(toetsRegels(h, context));
    if (wijze == HandelingDefinitie::Wijze::AlleenToetsen)
        return Gedaan{};
    return h.pasToe(context);
}
} // namespace handelingdetail

template <class H>
void noteerRegels(HandelingDefinitie &d, const QList<Regeltoets<H>> &toetsen)
{
    for (const Regeltoets<H> &t : toetsen) {
        d.regels.append(QLatin1String(t.regel));
        if (t.toets)
            d.weigerend.append(QLatin1String(t.regel));
    }
    d.regels.removeDuplicates();
}

template <class H>
HandelingDefinitie definieerHandeling()
{
    HandelingDefinitie d;
    d.naam = QLatin1String(H::kop.naam);
    d.artikel = QLatin1String(H::kop.artikel);
    d.titel = QString::fromUtf8(H::kop.titel);
    d.rollen = H::kop.rollen;
    d.fasen = H::kop.fasen;
    noteerRegels(d, H::toetsen());
    d.velden = veldInfos<H>();
    d.inSleutelbos = handelingdetail::isInSleutelbos<H>();
    d.voerUit = [](const QJsonObject &json, Context &context, HandelingDefinitie::Wijze wijze) {
        return handelingdetail::voerUit<H>(json, context, wijze, H::kop.fasen);
    };
    return d;
}

} // namespace weegkamer
