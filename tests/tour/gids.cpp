// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/gids.h"

#include "core/demo/demo.h"
#include "tests/steun/toegankelijk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryFile>
#include <QtTest>

namespace weegkamer::tour
{
namespace
{
constexpr int hoogstensWachten = 60'000; // milliseconds
constexpr int hoogstensTekenen = 3'000;
constexpr int rondes = 4; // in which parts that scroll, wrap and give way answer to each other
constexpr int zwart = 60; // darker than anything around the page
constexpr QSize maatVenster(1280, 800);
constexpr QSize maatScherm(1920, 1080);
constexpr QSize kleinScherm(960, 500); ///< that screen at 200 %, less a panel and the bar of a window

QMap<Rol, QString> oefenaccounts()
{
    QMap<Rol, QString> uit;
    for (const Accountopgave &a : demoaccounts()) {
        if (!uit.contains(a.rol))
            uit.insert(a.rol, a.naam);
    }
    return uit;
}

QtMessageHandler s_berichten = nullptr; // NOLINT: Qt's handler is a bare function

/// The offscreen platform says this of every window that it shows; between those lines nobody finds what does matter.
void zonderSchermpraat(QtMsgType soort, const QMessageLogContext &waar, const QString &tekst)
{
    if (tekst != QLatin1String("This plugin does not support propagateSizeHints()"))
        s_berichten(soort, waar, tekst);
}
} // namespace

std::vector<char *> metBureauscherm(int argc, char **argv)
{
    std::vector<char *> woorden(argv, argv + argc);
    if (const QByteArray platform = qgetenv("QT_QPA_PLATFORM"); platform != "offscreen")
        return woorden;
    static QTemporaryFile bestand; // it must be there while the platform reads it
    if (!bestand.open())
        return woorden;
    const double schaal = qMax(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    QJsonObject scherm{{QStringLiteral("name"), QStringLiteral("bureau")}, {QStringLiteral("x"), 0}, {QStringLiteral("y"), 0},
                       {QStringLiteral("width"), qRound(maatScherm.width() * schaal)}, {QStringLiteral("height"), qRound(maatScherm.height() * schaal)},
                       {QStringLiteral("logicalDpi"), 96}, {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1}};
    bestand.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{scherm}}}).toJson());
    bestand.flush();
    static QByteArray optie = "-platform";
    static QByteArray waarde = "offscreen:configfile=" + QFile::encodeName(bestand.fileName());
    woorden.insert(woorden.begin() + 1, {optie.data(), waarde.data()});
    return woorden;
}

QString prentmap(QStringList &woorden)
{
    if (woorden.size() > 1 && !woorden.at(1).startsWith(u'-'))
        return QDir::current().absoluteFilePath(woorden.takeAt(1));
    return QApplication::applicationDirPath() + QStringLiteral("/prenten");
}

Gids::Gids(const QString &map, const Gidsopties &opties) : m_map(map), m_opties(opties)
{
    s_berichten = qInstallMessageHandler(zonderSchermpraat); // in front of that of Qt Test
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

Gids::~Gids()
{
    m_pad.reset();
    m_werkplek.reset();
    qInstallMessageHandler(s_berichten);
}

QWidget *Gids::venster()
{
    return &m_werkplek->venster();
}

bool Gids::maakOefengemeente()
{
    return hand().druk(u"Probeer de oefengemeente"_qs) && wacht([this] { return venster()->findChild<Inlogpagina *>() != nullptr; });
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

namespace
{
/// A page of a paper is drawn on a thread of its own: whether there is ink on those that are shown.
bool staatErIets(const QWidget *w)
{
    const auto vlakken = w->findChildren<QWidget *>();
    return std::none_of(vlakken.cbegin(), vlakken.cend(), [](QWidget *vlak) {
        if (!vlak->inherits("QPdfView") || !vlak->isVisible())
            return false;
        const QImage beeld = vlak->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < beeld.height(); ++y) {
            for (int x = 0; x < beeld.width(); ++x) {
                if (beeld.constScanLine(y)[x] < zwart)
                    return false;
            }
        }
        return true;
    });
}
} // namespace

bool Gids::neem(QWidget *w, const QString &naam)
{
    static_cast<void>(QTest::qWaitFor([w] { return staatErIets(w); }, hoogstensTekenen)); // an empty page is possible too
    for (int ronde = 0; ronde < rondes; ++ronde)
        QCoreApplication::processEvents();
    if (!w->grab().save(QDir(m_map).filePath(naam + QStringLiteral(".png"))))
        return mis(QStringLiteral("the picture can't be written in ") + m_map);
    if (const QString kort = steun::afgekapt(w); !kort.isEmpty())
        return mis(naam + QStringLiteral(": clipped: ") + kort);
    if (const QString naamloos = steun::naamlozeInvoer(w); !naamloos.isEmpty())
        return mis(naam + QStringLiteral(": without a name: ") + naamloos);
    return true;
}

bool Gids::prent(const QString &naam, QWidget *wat)
{
    QWidget *w = wat ? wat : venster();
    const QString reeks = m_opties.reeks.isEmpty() ? QString() : m_opties.reeks + u'-';
    const QString nummer = QStringLiteral("%1%2-%3").arg(reeks).arg(++m_prenten, 2, 10, QLatin1Char('0')).arg(naam);
    const QSize eerst = w->size();
    QStringList fouten;
    // Another theme is by far what costs most, as it goes past every widget of every page that is remembered: one change a picture. The
    // tour goes on in the theme in which it took the last.
    const Thema eerste = themaVan(QApplication::palette());
    QList<Thema> themas{eerste};
    if (m_opties.donker)
        themas.append(eerste == Thema::Licht ? Thema::Donker : Thema::Licht);
    for (const Thema thema : std::as_const(themas)) {
        const char *woord = thema == Thema::Licht ? "licht" : "donker";
        if (thema != eerste)
            pasToe(*qApp, thema);
        for (const QSize &maat : m_opties.maten.isEmpty() ? QList<QSize>{eerst} : m_opties.maten) {
            // A dialog has its own size, and its own smallest.
            const bool klein = !maat.isValid();
            w->resize(klein ? QSize(1, 1) : w == venster() ? maat : eerst);
            if (klein) { // smaller than it was, a part may give way and let it be smaller still
                QCoreApplication::processEvents();
                w->resize(1, 1);
            }
            if (klein && (w->width() > kleinScherm.width() || w->height() > kleinScherm.height()))
                fouten.append(QStringLiteral("%1 does not fit on a small screen: %2 x %3").arg(nummer).arg(w->width()).arg(w->height()));
            if (!neem(w, QStringLiteral("%1%2-%3").arg(nummer, klein ? QStringLiteral("-klein") : QString(), QLatin1String(woord))))
                fouten.append(m_fout);
        }
    }
    w->resize(eerst);
    QCoreApplication::processEvents();
    return fouten.isEmpty() || mis(fouten.join(QLatin1Char('\n')));
}

} // namespace weegkamer::tour
