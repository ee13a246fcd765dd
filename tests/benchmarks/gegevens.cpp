// SPDX-License-Identifier: EUPL-1.2
#include "gegevens.h"

#include "meting.h"

#include "core/demo/demo.h"
#include "core/opslag/tabellen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace weegkamer;

namespace meting
{
namespace
{
const QString teKopieren = QStringLiteral("SELECT d.id FROM main.dossier d WHERE d.fase IN ('casus', 'afgeschermd') AND d.id <= %1");

QStringList lees(Database &db, const QString &sql)
{
    QStringList uit;
    Statement s = moet(db.bereid(Modus::Onderhoud, sql));
    while (moet(s.stap()))
        uit.append(s.tekstVan(0));
    return uit;
}

const char *dossierkolom(const QString &tabel)
{
    for (const Tabel &t : tabellen()) {
        if (tabel == QLatin1String(t.naam))
            return t.dossierkolom;
    }
    return nullptr;
}

/// What stands in a column of a copy: persons and words of its own, so that not everybody is found at once.
QString kopie(const QString &tabel, const QString &kolom)
{
    static const QHash<QString, QString> anders{
        {QStringLiteral("dossier.nummer"), QStringLiteral("nummer || '-%2'")},
        {QStringLiteral("betrokkene.bsn"), QStringLiteral("iif(bsn IS NULL, NULL, printf('%09d', 100000000 + id + %1))")},
        {QStringLiteral("betrokkene.kvk"), QStringLiteral("iif(kvk IS NULL, NULL, printf('%08d', 10000000 + id + %1))")},
        {QStringLiteral("betrokkene.naam"), QStringLiteral("naam || '%3'")},
        // One in twenty sounds the same: a surname that others have too.
        {QStringLiteral("herkensleutel.sleutel"), QStringLiteral("iif((dossier + %1) % 20 = 0, sleutel, sleutel || '%3')")},
        {QStringLiteral("zoektekst.tekst"), QStringLiteral("tekst || ' zaak%3'")},
        {QStringLiteral("bewaring.uiterlijk"), QStringLiteral("date(uiterlijk, '-%2 days')")},
    };
    return anders.value(tabel + u'.' + kolom, kolom);
}

/// INSERT … SELECT of one table's rows of the dossiers to be copied; %1 is how far row numbers move, %2 the copy's number, %3 that number
/// in letters. What a copy can't have is left out: the log's detail belongs to one entry.
QString kopieerTabel(Database &db, const QString &tabel, const QString &hoogsteDossier)
{
    const QString eigen = QLatin1String(dossierkolom(tabel));
    QStringList verwijst; // columns that refer to a row of a dossier
    Statement s = moet(db.bereid(Modus::Onderhoud, QStringLiteral("PRAGMA foreign_key_list(%1)").arg(tabel)));
    while (moet(s.stap())) {
        if (dossierkolom(s.tekstVan(2)))
            verwijst.append(s.tekstVan(3));
    }
    QStringList uit;
    const QStringList kolommen = lees(db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(tabel));
    for (const QString &k : kolommen) {
        if (k == u"id" || k == eigen || verwijst.contains(k))
            uit.append(k + QStringLiteral(" + %1"));
        else
            uit.append(kopie(tabel, k));
    }
    const QString bron = teKopieren.arg(hoogsteDossier);
    return QStringLiteral("INSERT INTO main.") + tabel + QStringLiteral(" (") + kolommen.join(u',') + QStringLiteral(") SELECT ") + uit.join(u',') +
           QStringLiteral(" FROM main.") + tabel + QStringLiteral(" WHERE ") + eigen + QStringLiteral(" IN (") + bron + QStringLiteral(");");
}
} // namespace

QString letters(int getal)
{
    QString uit;
    for (; getal > 0; getal /= 20)
        uit.append(QLatin1Char("bcdfghjklmnpqrstvwxz"[getal % 20]));
    return uit;
}

QString bouwplaats()
{
    const QString geheugen = QStringLiteral("/dev/shm");
    return QFileInfo(geheugen).isWritable() ? geheugen : QDir::tempPath();
}

QString Gegevens::coordinator()
{
    const QList<Accountopgave> accounts = demoaccounts();
    for (const Accountopgave &a : accounts) {
        if (a.rol == Rol::Casuscoordinator)
            return a.naam;
    }
    return {};
}

Gegevens::Gegevens(const Opties &opties) : m_map(opties.map + QStringLiteral("/weegkamer-meting-XXXXXX"))
{
    // Thousands of saves: in memory where there is such a folder, and only then to the disk that is measured.
    const QTemporaryDir bouw(bouwplaats() + QStringLiteral("/weegkamer-meting-XXXXXX"));
    const QString elders = bouw.filePath(QStringLiteral("meting.weegkamer"));
    moet(maakDemokamer(elders, {.schaal = opties.kort ? 1 : 2}, {}));
    m_kamer = moet(Kamer::open(elders, coordinator(), wachtwoordUit(demowachtwoord()), m_klok));
    vermenigvuldig(opties.casussen);
    const QByteArray beeld = moet(kamer().database().serialiseer());
    m_kamer.reset();
    for (const QString &naam : {QStringLiteral("meting.weegkamer"), QStringLiteral("meting.sleutelbos")}) {
        if (!QFile::copy(bouw.filePath(naam), m_map.filePath(naam)))
            qFatal("%s can't be copied", qPrintable(naam));
    }
    QFile bestand(gewoonPad());
    if (!bestand.open(QIODevice::WriteOnly) || bestand.write(beeld) != beeld.size())
        qFatal("the plain copy can't be written");
    bestand.close();
    heropenKamer();
    heropenGewoon();
}

void Gegevens::heropenKamer()
{
    m_kamer.reset();
    m_kamer = moet(Kamer::open(pad(), coordinator(), wachtwoordUit(demowachtwoord()), m_klok));
}

void Gegevens::heropenGewoon()
{
    m_gewoon.reset();
    m_gewoon = std::make_unique<Gewoon>(gewoonPad());
}

void Gegevens::vermenigvuldig(int wens)
{
    Database &db = kamer().database();
    const int begin = moet(db.waarde(QStringLiteral("SELECT count(*) FROM main.dossier WHERE fase = 'casus'"))).toInt();
    const QString hoogste = moet(db.waarde(QStringLiteral("SELECT max(id) FROM main.dossier")));
    qint64 stap = 0; // further than any row number in use
    QStringList scripts;
    for (const Tabel &t : tabellen()) {
        const QString naam = QLatin1String(t.naam);
        if (!t.dossierkolom || naam == u"logdetail" || naam == u"concept")
            continue;
        stap = std::max(stap, moet(db.waarde(QStringLiteral("SELECT ifnull(max(id), 0) FROM main.") + naam)).toLongLong());
        scripts.append(kopieerTabel(db, naam, hoogste));
    }
    Transaction t = moet(Transaction::begin(db));
    m_casussen = begin;
    for (int i = 1; m_casussen < wens; ++i, m_casussen += begin) {
        for (const QString &s : std::as_const(scripts)) {
            QString sql = s;
            sql.replace(QStringLiteral("%1"), QString::number(stap * i)).replace(QStringLiteral("%2"), QString::number(i)).replace(QStringLiteral("%3"), letters(i));
            moet(db.voerScriptUit(sql.toUtf8()));
        }
    }
    moet(t.commit());
}

} // namespace meting
