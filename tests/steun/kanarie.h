// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/kolomrechten.h"

#include <QRegularExpression>

/// \file A canary is a text, or a number, that says where it stood. Whatever a role gets to see is searched for canaries that it may not
/// see (see Kanariekamer).
namespace weegkamer
{

/// The dossiers that stand in it, and in which phase.
inline const QList<QPair<int, Fase>> kanariedossiers{{1, Fase::Casus},      {2, Fase::Casus},      {3, Fase::Weging},     {4, Fase::Melding},
                                                     {5, Fase::Melding},    {6, Fase::Aanmelding}, {7, Fase::Afgeschermd}, {8, Fase::Weging}};

/// Where a canary stood. The key is the dossier, and what sets apart rows in it: "3-politie".
struct Kanarie {
    QString tabel;
    QString kolom;
    QString sleutel;
    int dossier() const { return sleutel.section(QLatin1Char('-'), 0, 0).toInt(); }
    QString bijzaak() const { return sleutel.section(QLatin1Char('-'), 1); }
    QString tekst() const { return QStringLiteral("kanarie:%1.%2:%3").arg(tabel, kolom, sleutel); }
};

/// Whether this role may see it: the same promises as docs and views make, written down once more, by hand.
inline bool magKanarieZien(Rol rol, const Kanarie &k)
{
    if (!magKolom(rol, QLatin1String(k.tabel.toLatin1()), QLatin1String(k.kolom.toLatin1())))
        return false;
    const std::optional<Zetel> zetel = zetelVan(rol);
    // A duty of their own stays a deelnemer's (N2).
    if (k.tabel == u"plicht" && k.bijzaak() == u"eigen")
        return rol == Rol::Deelnemer || !(zetel && rol != Rol::Burgemeester);
    if (k.dossier() > 0 && rol == Rol::Deelnemer && k.dossier() != 1)
        return false;
    if (k.tabel == u"melding")
        return (k.dossier() == 5) == (rol == Rol::Burgemeester);
    // Who has judged, and how it came in, is no secret.
    const bool standVanOordeel = k.tabel == u"oordeel" && (k.kolom == u"wijze" || k.kolom == u"gegeven_op");
    if (k.tabel.startsWith(u"oordeel") && k.dossier() == 3 && !standVanOordeel)
        return zetel && k.bijzaak() == tekst(*zetel);
    if (k.tabel == u"document" && k.bijzaak() != QString())
        return zetel && k.bijzaak() == tekst(*zetel);
    if (k.tabel == u"logdetail" && k.bijzaak() == u"oordeel")
        return rol == Rol::Politie;
    if (k.tabel == u"logdetail" && k.bijzaak() == u"melding")
        return (k.dossier() == 5) == (rol == Rol::Burgemeester) && (rol == Rol::Burgemeester || rol == Rol::Casuscoordinator);
    // A counter keeps a kind up to its first hyphen.
    if (k.tabel == u"plicht" && (rol == Rol::Politie || rol == Rol::OpenbaarMinisterie || rol == Rol::Deelnemer))
        return !k.bijzaak().isEmpty() && tekst(rol).startsWith(k.bijzaak());
    if (k.tabel == u"zoektekst" && rol == Rol::Deelnemer)
        return k.bijzaak() != u"adres";
    return true;
}

/// The texts of canaries in what somebody got to see, also in capitals or in base64.
inline QList<Kanarie> kanariesIn(const QString &gezien)
{
    static const QRegularExpression vorm(QStringLiteral("kanarie:([a-z_]+)\\.([a-z_]+):([0-9]+(?:[-_][a-z-]+)?)"), QRegularExpression::CaseInsensitiveOption);
    QList<Kanarie> uit;
    for (auto it = vorm.globalMatch(gezien); it.hasNext();) {
        const auto m = it.next();
        uit.append({m.captured(1).toLower(), m.captured(2).toLower(), m.captured(3).toLower().replace(u'_', u'-')});
    }
    return uit;
}

/// What this role saw and may not see, for a test's message.
inline QStringList lekken(Rol rol, const QString &gezien)
{
    QStringList uit;
    const QList<Kanarie> alle = kanariesIn(gezien);
    for (const Kanarie &k : alle) {
        if (!magKanarieZien(rol, k))
            uit.append(k.tekst());
    }
    uit.removeDuplicates();
    return uit;
}

} // namespace weegkamer
