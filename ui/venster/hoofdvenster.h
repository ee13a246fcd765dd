// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/venster/zijbalk.h"

#include <QDateTime>
#include <QMainWindow>

class QStackedWidget;

namespace weegkamer
{
class Bedekking;
class Kijkbalk;
class Kopbalk;
enum class Menustand;
class Paginastapel;
class Palet;
class Statusregel;
struct Wegwijzer;

/// The frame around every page: header, navigation, the pages with their history, status line. Knows no
/// kamer: it is told what to show and says what was chosen. Before log-in it shows one page without the
/// frame.
class Hoofdvenster final : public QMainWindow
{
    Q_OBJECT
public:
    static constexpr int vouwBreedte = 1100; ///< narrower than this, the navigation folds to icons
    explicit Hoofdvenster(QWidget *ouder = nullptr);

    /// Also the title of the window, which never names a person.
    void zetGemeente(const QString &naam, bool oefening);
    void zetAccount(const QString &naam, const QString &rol);
    void zetThema(Thema thema);
    void zetNavigatie(const QList<Navigatiepunt> &punten);
    void zetWacht(const QString &sleutel, int aantal);
    void zetHuidig(const QString &sleutel);
    void zetOpgeslagen(const QDateTime &moment);
    void zetLogboek(const QString &tekst, bool goed);
    void zetBackup(const QString &tekst, bool goed = true);

    /// The banner of "bekijk als"; empty: none. And whether it can be chosen.
    void zetKijkbalk(const QString &tekst);
    void zetKijkAls(Menustand stand);
    /// Step by step above the page; null: not now. And whether it can be chosen.
    void zetWegwijzer(const Wegwijzer *wegwijzer, Menustand stand);
    /// Drops every page: they show what was seen through other eyes.
    void wisPaginas();

    /// What a page without the frame is made in: a page that changes parents afterwards is styled and measured twice.
    QWidget *kaalHouder() const;
    /// Shows one page without the frame (start, log-in) and drops every other page, the history included.
    void toonKaal(QWidget *pagina);
    /// Shows a page in the frame and takes it over. `kruimels` are the places above it.
    void toon(QWidget *pagina, const QString &titel, const QStringList &kruimels = {});
    void terug();
    /// The result of what was just done; stays until it is closed or another page comes. In front: while a dialog that stays open lies over the page,
    /// it is said there.
    void meld(Meldingbalk::Soort soort, const QString &tekst);
    /// Covers everything until the next page without the frame: nothing can be read or touched.
    void bedek(const QString &kop, const QString &zin);
    bool isBedekt() const;
    QWidget *huidigePagina() const;
    /// "Zoek of doe": asks what there is with paletGeopend() and snelGezocht(), and is told here.
    Palet &palet();
    /// What the account's menu offers now that no key of the window does.
    QList<QAction *> menukeuzes();
    /// Gives its field the keyboard, and opens nothing.
    void naarZoekveld();
    bool isGevouwen() const;

Q_SIGNALS:
    void navigatieGekozen(const QString &sleutel);
    void gezocht(const QString &woorden);
    void paletGeopend();
    void snelGezocht(const QString &woorden);
    void vergrendelGekozen();
    void uitlogGekozen();
    void kijkAlsGekozen();
    void wegwijzerGekozen(bool aan);
    void kijkWeerZelfGekozen();
    void themaGekozen(weegkamer::Thema thema);
    void schaalGekozen(int procent);
    void kruimelGekozen(int plaats);
    void paginaGewisseld(QWidget *pagina);
    void verversGekozen();
    void hulpGekozen();
    void nieuwGekozen();
    void filterGekozen();
    void drukGekozen();
    void toetsenGekozen();
    void opgeslagenGekozen();
    void logboekGekozen();
    void backupGekozen();

protected:
    /// F1 that a dialog handed on; the window's own is a shortcut.
    void keyPressEvent(QKeyEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    void changeEvent(QEvent *gebeurtenis) override;

private:
    struct Lijst;
    void bouwSneltoetsen();
    bool metLijst() const;
    /// The frame, made when it is first needed: building, measuring and styling it is half the time of a start.
    Lijst &lijst();
    void verbind(const Lijst &lijst);
    void pasVouwToe();
    Lijst *m_lijst = nullptr;
    QStackedWidget *m_alles;
    Bedekking *m_bedekking = nullptr;
    QString m_gemeente;
    bool m_oefening = false;
};

} // namespace weegkamer
