// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/gids.h"

#include "core/demo/demo.h"
#include "tests/steun/toegankelijk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"

#include <QApplication>
#include <QDir>
#include <QtTest>

namespace weegkamer::tour
{
namespace
{
constexpr int hoogstensWachten = 60'000; // milliseconds
constexpr QSize maatVenster(1280, 800);

QMap<Rol, QString> oefenaccounts()
{
    QMap<Rol, QString> uit;
    for (const Accountopgave &a : demoaccounts()) {
        if (!uit.contains(a.rol))
            uit.insert(a.rol, a.naam);
    }
    return uit;
}
} // namespace

QString prentmap(QStringList &woorden)
{
    if (woorden.size() > 1 && !woorden.at(1).startsWith(u'-'))
        return QDir::current().absoluteFilePath(woorden.takeAt(1));
    return QApplication::applicationDirPath() + QStringLiteral("/prenten");
}

Gids::Gids(const QString &map, const Gidsopties &opties) : m_map(map), m_opties(opties)
{
    QDir().mkpath(map);
    // The practice municipality is made where a user's would be, in a home of its own.
    qputenv("XDG_DATA_HOME", m_thuis.path().toUtf8());
    pasToe(*qApp, Thema::Licht);
    QApplication::setDoubleClickInterval(1); // a test clicks faster than a hand
    m_werkplek = std::make_unique<Werkplek>(opties.klok ? *opties.klok : m_klok);
    m_werkplek->venster().resize(maatVenster);
    m_werkplek->venster().show();
    m_werkplek->venster().activateWindow();
    m_pad = std::make_unique<Pad>(*m_werkplek, Werkwijze::Muis, oefenaccounts(), demowachtwoord(),
                                  [this](const QString &naam, QWidget *wat) { return prent(naam, wat); });
}

Gids::~Gids() = default;

QWidget *Gids::venster()
{
    return &m_werkplek->venster();
}

bool Gids::maakOefengemeente()
{
    return hand().druk(u"Probeer de oefengemeente"_qs) && wacht([this] { return venster()->findChild<Inlogpagina *>() != nullptr; });
}

bool Gids::logIn(Rol rol)
{
    if (!m_pad->logIn(rol))
        return false;
    venster()->resize(maatVenster);
    QCoreApplication::processEvents();
    return true;
}

bool Gids::mis(const QString &waarom)
{
    m_fout = waarom;
    return false;
}

bool Gids::wacht(const std::function<bool()> &voorwaarde)
{
    return QTest::qWaitFor(voorwaarde, hoogstensWachten) || mis(QStringLiteral("waited in vain"));
}

bool Gids::prent(const QString &naam, QWidget *wat)
{
    QWidget *w = wat ? wat : venster();
    const QString reeks = m_opties.reeks.isEmpty() ? QString() : m_opties.reeks + u'-';
    const QString nummer = QStringLiteral("%1%2-%3").arg(reeks).arg(++m_prenten, 2, 10, QLatin1Char('0')).arg(naam);
    for (const auto &[thema, woord] : {std::pair{Thema::Licht, "licht"}, {Thema::Donker, "donker"}}) {
        if (thema == Thema::Donker && !m_opties.donker)
            break;
        pasToe(*qApp, thema);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (!w->grab().save(QDir(m_map).filePath(QStringLiteral("%1-%2.png").arg(nummer, QLatin1String(woord)))))
            return mis(QStringLiteral("the picture can't be written in ") + m_map);
        if (const QString kort = steun::afgekapt(w); !kort.isEmpty())
            return mis(naam + QStringLiteral(": clipped: ") + kort);
    }
    pasToe(*qApp, Thema::Licht);
    if (const QString naamloos = steun::naamlozeInvoer(w); !naamloos.isEmpty())
        return mis(naam + QStringLiteral(": without a name: ") + naamloos);
    return true;
}

} // namespace weegkamer::tour
