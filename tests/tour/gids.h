// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/klok.h"
#include "tests/tour/pad.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace weegkamer::tour
{

/// How a tour is shown.
struct Gidsopties {
    const Klok *klok = nullptr; ///< of the day that is played; the machine's own when there is none
    QString reeks{};            ///< the first word of a picture's name: "maandag-07-zoeken-licht.png"
    bool donker = true;         ///< each picture in dark too
    /// The window's sizes for each picture; an empty one is the smallest that it can have. None: as it is.
    QList<QSize> maten{};
};

/// A screen as on a desk, for the platform that has none: call it before the QApplication is made. The words of the command line, in which
/// it may be named.
std::vector<char *> metBureauscherm(int argc, char **argv);

/// Where the pictures go: the first argument, which is taken out, or a folder beside the program.
QString prentmap(QStringList &woorden);

/// Leads through the real window of the practice municipality with the mouse and the keys, and takes a picture of every page in light
/// and in dark. What is clipped, or has no name for a screen reader, fails the tour.
class Gids
{
public:
    explicit Gids(const QString &map, const Gidsopties &opties = {});
    ~Gids();

    Werkplek &werkplek() { return *m_werkplek; }
    Pad &pad() { return *m_pad; }
    Hand &hand() { return m_pad->hand(); }
    QWidget *venster();
    /// Makes the practice municipality with the button for it, and waits until its log-in page is there.
    bool maakOefengemeente();
    /// Waits until the condition holds, or fails after a minute.
    bool wacht(const std::function<bool()> &voorwaarde);
    /// A picture of the window (or of a dialog) as it is now, in both themes: "07-weging-licht.png".
    bool prent(const QString &naam, QWidget *wat = nullptr);
    QString fout() const { return m_fout.isEmpty() ? m_pad->fout() : m_fout; }

private:
    bool mis(const QString &waarom);
    /// One picture, and what is wrong with what is on it.
    bool neem(QWidget *w, const QString &naam);

    QString m_map;
    Gidsopties m_opties;
    QTemporaryDir m_thuis;
    SysteemKlok m_klok;
    std::unique_ptr<Werkplek> m_werkplek;
    std::unique_ptr<Pad> m_pad;
    int m_prenten = 0;
    QString m_fout;
};

/// main() of a tour: the pictures go into the folder that is named in the arguments.
template <class Rondgang>
int speel(int argc, char **argv, QString &map)
{
    std::vector<char *> woordenlijst = metBureauscherm(argc, argv);
    int aantal = static_cast<int>(woordenlijst.size());
    QApplication app(aantal, woordenlijst.data());
    QApplication::setApplicationName(QStringLiteral("weegkamer"));
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QStringList woorden = QApplication::arguments();
    map = prentmap(woorden);
    // Qt 6.4's watchdog can miss that a function ended when the next one begins at once on a busy machine, and then counts both.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    Rondgang rondgang;
    return QTest::qExec(&rondgang, woorden);
}

} // namespace weegkamer::tour
