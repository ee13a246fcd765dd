// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/instelling.h"

#include "core/backup/backupplek.h"
#include "core/backup/herhaal.h"
#include "core/handeling/register.h"
#include "core/opslag/rij.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace weegkamer
{
namespace
{
constexpr int controlesBlijven = 60; ///< days; back-ups themselves stay half of that

Gelukt blijftAan(const StelBackupIn &h, Context &context)
{
    if (h.dagen < 1)
        return weiger(u"W14.1", QStringLiteral("Back-ups kunt u niet uitzetten: ze horen bij de beveiliging die de wet vraagt. Laat een back-up minstens één dag staan."),
                      QStringLiteral("dagen"));
    PROBEER(toetsPlaats(h.map.trimmed(), context.db().pad()));
    return {};
}

Gelukt blijftNietTeLang(const StelBackupIn &h, Context &)
{
    if (h.dagen > langsteBackupdagen)
        return weiger(u"K3", QStringLiteral("Een back-up blijft hoogstens %1 dagen. Wat u vernietigt, moet ook uit de back-ups verdwijnen.").arg(langsteBackupdagen),
                      QStringLiteral("dagen"));
    return {};
}
} // namespace

QList<Regeltoets<StelBackupIn>> StelBackupIn::toetsen()
{
    return {{"K3", &blijftNietTeLang}, {"W14.1", &blijftAan}};
}

Uitkomst<Gedaan> StelBackupIn::pasToe(Context &context) const
{
    PROBEER_IN(const Backupplek was, leesBackupplek(context.db(), Modus::Handeling));
    const QString nieuw = QDir::cleanPath(map.trimmed());
    QStringList eerder = was.eerder + QStringList{was.map};
    eerder.removeDuplicates();
    eerder.removeAll(nieuw);
    PROBEER_IN(Statement s, context.sql("backup/stel-in"));
    s.bind(":map", nieuw);
    s.bind(":eerder", QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(eerder)).toJson(QJsonDocument::Compact)));
    s.bind(":dagen", dagen);
    s.bind(":op", context.nu());
    PROBEER(s.voerUit());
    return Gedaan{};
}

Uitkomst<Gedaan> LegBackupcontroleVast::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("backup/leg-controle-vast"));
    s.bind(":kenmerk", QByteArray::fromHex(kenmerk.toLatin1()));
    s.bind(":gemaakt_op", gemaaktOp);
    s.bind(":op", context.nu());
    s.bind(":goed", goed);
    s.bind(":bevinding", bevinding.isEmpty() ? QString() : bevinding);
    PROBEER(s.voerUit());
    PROBEER_IN(Statement op, context.sql("backup/ruim-controles-op"));
    op.bind(":grens", gemaaktOp.addDays(-controlesBlijven));
    PROBEER(op.voerUit());
    const QString van = gemaaktOp.toUTC().toString(Qt::ISODate);
    context.resultaat(goed ? QStringLiteral("goed: back-up van %1 door %2").arg(van, door) : QStringLiteral("mis: back-up van %1 door %2").arg(van, door));
    return Gedaan{};
}

Uitkomst<Gedaan> LegHersteloefeningVast::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("backup/leg-oefening-vast"));
    s.bind(":op", context.nu());
    s.bind(":account", context.wie().account);
    s.bind(":backup_van", backupVan);
    s.bind(":goed", goed);
    s.bind(":bevinding", bevinding.isEmpty() ? QString() : bevinding);
    PROBEER(s.voerUit());
    context.resultaat((goed ? QStringLiteral("goed: back-up van %1") : QStringLiteral("mis: back-up van %1")).arg(backupVan.toUTC().toString(Qt::ISODate)));
    return Gedaan{context.db().laatsteId(), {}};
}

Uitkomst<Backupstand> VraagBackupstand::stel(Context &context) const
{
    Backupstand stand;
    {
        PROBEER_IN(Statement s, context.sql("backup/plek"));
        PROBEER_IN(const bool rij, s.stap());
        if (rij) {
            stand.map = s.tekstVan(0);
            stand.dagen = static_cast<int>(s.geheel(1));
            stand.gekozenOp = s.tijdstip(2);
        }
    }
    PROBEER_IN(Statement k, context.sql("backup/kamer-sinds"));
    PROBEER(k.stap());
    stand.kamerSinds = k.tijdstip(0);
    PROBEER_IN(Statement c, context.sql("backup/controles"));
    PROBEER_IN(stand.controles, leesRijen<Controleregel>(c));
    PROBEER_IN(Statement o, context.sql("backup/laatste-oefening"));
    PROBEER_IN(stand.oefeningen, leesRijen<Oefeningregel>(o));
    return stand;
}

void registreerBackup(Register &reg)
{
    reg.voegToe<StelBackupIn, LegBackupcontroleVast, LegHersteloefeningVast, HerhaalVernietiging, VraagBackupstand>();
}

} // namespace weegkamer
