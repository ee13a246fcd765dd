// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/gids.h"

#include "core/demo/demo.h"
#include "core/kamer/kamer.h"
#include "tests/steun/toegankelijk.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/venster/hoofdvenster.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QtTest>

namespace weegkamer::tour
{

Gids::Gids(const QString &map) : m_map(map)
{
    QDir().mkpath(map);
    // The practice municipality is made where a user's would be, in a home of its own.
    qputenv("XDG_DATA_HOME", m_thuis.path().toUtf8());
    pasToe(*qApp, Thema::Licht);
    m_werkplek = std::make_unique<Werkplek>(m_klok);
    m_werkplek->venster().resize(1280, 800);
    m_werkplek->venster().show();
}

Gids::~Gids() = default;

QWidget *Gids::venster()
{
    return &m_werkplek->venster();
}

bool Gids::mis(const QString &waarom)
{
    m_fout = waarom;
    return false;
}

bool Gids::wacht(const std::function<bool()> &voorwaarde)
{
    return QTest::qWaitFor(voorwaarde, 60'000) || mis(QStringLiteral("waited in vain"));
}

bool Gids::logInAls(Rol rol)
{
    m_werkplek->vergrendel();
    for (const Accountopgave &a : demoaccounts()) {
        if (a.rol != rol)
            continue;
        m_werkplek->logIn(a.naam, wachtwoordUit(demowachtwoord()));
        return wacht([this] { return m_werkplek->isIngelogd(); });
    }
    return mis(QStringLiteral("no account for ") + label(rol));
}

bool Gids::ga(const QString &onderwerp, DossierId dossier)
{
    m_werkplek->ga({onderwerp, dossier});
    QCoreApplication::processEvents();
    return m_werkplek->plaats() == Plaats{onderwerp, dossier} || mis(QStringLiteral("no such place: ") + onderwerp);
}

bool Gids::prent(const QString &naam, QWidget *wat)
{
    QWidget *w = wat ? wat : venster();
    const QString nummer = QStringLiteral("%1-%2").arg(++m_prenten, 2, 10, QLatin1Char('0')).arg(naam);
    for (const auto &[thema, woord] : {std::pair{Thema::Licht, "licht"}, {Thema::Donker, "donker"}}) {
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

Handelingdialoog *Gids::open(const char *handeling)
{
    Actieknop *knop = nullptr;
    const auto knoppen = venster()->findChildren<Actieknop *>(QLatin1String(handeling));
    for (Actieknop *k : knoppen) {
        if (k->isVisible())
            knop = k;
    }
    if (!knop) {
        mis(QStringLiteral("no button for ") + QLatin1String(handeling));
        return nullptr;
    }
    if (!knop->isToegestaan()) {
        mis(QStringLiteral("refused: ") + QLatin1String(handeling));
        return nullptr;
    }
    knop->setFocus();
    QTest::keyClick(knop, Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto dialogen = venster()->findChildren<Handelingdialoog *>();
    for (Handelingdialoog *d : dialogen) {
        if (d->isVisible())
            return d;
    }
    mis(QStringLiteral("no dialog for ") + QLatin1String(handeling));
    return nullptr;
}

bool Gids::doe(const char *handeling, const QJsonObject &velden, const QString &prentnaam)
{
    Handelingdialoog *d = open(handeling);
    if (!d)
        return false;
    QJsonObject alles = d->formulier()->waarde();
    for (auto it = velden.begin(); it != velden.end(); ++it)
        alles.insert(it.key(), it.value());
    d->formulier()->zetWaarde(alles);
    const auto regels = d->findChildren<QLineEdit *>();
    for (QLineEdit *regel : regels) {
        // A dangerous handeling asks for the dossier's number, typed: "Typ 2026-044 om te bevestigen".
        if (regel->accessibleName().startsWith(u"Typ "))
            QTest::keyClicks(regel, regel->accessibleName().section(u' ', 1, 1));
    }
    if (!prentnaam.isEmpty() && !prent(prentnaam, d))
        return false;
    const QPointer<Handelingdialoog> nog = d;
    auto *knop = d->findChild<QPushButton *>(QStringLiteral("doe"));
    QTest::mouseClick(knop, Qt::LeftButton);
    QCoreApplication::processEvents();
    if (nog && nog->isVisible())
        return mis(QStringLiteral("%1: %2").arg(QLatin1String(handeling), d->formulier()->foutenBoven().join(u' ')));
    return true;
}

} // namespace weegkamer::tour
