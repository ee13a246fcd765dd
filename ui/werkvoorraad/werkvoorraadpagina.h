// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/afwezigheid.h"
#include "core/werkvoorraad/werkagenda.h"
#include "ui/bouwstenen/kamerpagina.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace weegkamer
{

class Stroom;
struct Buurplek;
class Werkfilter;
class Werkregelwidget;

/// The start page: one line a duty, in groups by when it is due. What, which dossier, whose turn, by when, on what ground; filtered, printed,
/// exported, and with what other kamers of the same person answered.
class Werkvoorraadpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Werkvoorraadpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override { return tr("Werkvoorraad"); }
    QString hulp() const override { return QStringLiteral("werkvoorraad"); }
    void ververs() override;
    void filter() override;
    /// For the weekly meeting: what is in sight in its groups, and for the coordinator what others owe; without a name.
    std::optional<Uitkomst<Papier>> papier() override;
    /// Writes what the filter shows as CSV or XLSX, by the file's ending; logged first.
    void voerUit(const QString &pad);
    /// What another kamer answered comes on the list; one of the same municipality is replaced.
    void zetBuur(const Buurklokken &klokken, const Buurplek &plek);

private:
    void bouw();
    void bouwMenu();
    void begin(); ///< asks the first page anew, at the top
    void vulGroepen(const QList<Groepstand> &groepen);
    class Regelbalk;
    void vulVervanging();
    void vulTeBeoordelen();
    void voegRegelToe(const Werkregel &regel, const QString &gemeente);
    /// Lines of other kamers that come before this day; all that are left when it is invalid.
    void voegBurenToe(QDate voor);
    void haalMeer();
    void toonMeer(); ///< by the button for it
    /// Where the keyboard is, in words that hold when the parts are made anew.
    struct Brandpunt {
        bool groep = false;
        qsizetype regel = -1;
        qsizetype knop = -1;
    };
    Brandpunt brandpunt() const;
    void zetBrandpunt(const Brandpunt &waar);
    /// Groups, menu, filter, who is away, and then the lines: as they stand.
    void zetTabvolgorde();
    QList<Werkregelwidget *> regels() const;
    QList<QWidget *> groepknoppen() const;
    void kies(std::optional<Werkgroep> groep);
    void vraagAndereKamer();
    void kopieer();
    void bewaarKeuzes();
    ToonWerkvoorraad vraagNu() const;
    /// What the filter shows, and for the coordinator without a group what others owe below it.
    Uitkomst<Werklijst> inZicht(int hoogstens);
    QList<Buurklokken> &buren();
    QList<Buurklokken> burenInZicht();
    QString watOntbreekt(const Werklijst &lijst);
    QString zonderBuren();
    bool isNietsTeDoen() const;
    QString leegtekst() const;

    Stroom *m_groepen;
    QToolButton *m_menu;
    Werkfilter *m_filter;
    QVBoxLayout *m_vervanging;
    QVBoxLayout *m_regels;
    QScrollArea *m_rol;
    QPushButton *m_meer;
    QLabel *m_leeg;
    QPushButton *m_begin; ///< where to go when there is nothing at all to do
    std::optional<Werkgroep> m_groep;      ///< only this group; none: all that is this user's turn
    std::optional<Werkgroep> m_laatsteKop; ///< the heading that was put last
    QString m_volgende;
    QList<std::pair<QString, Werkregel>> m_wachtend; ///< lines of other kamers that are not shown yet, with their municipality
    QList<Buurklokken> m_buren;                      ///< where nothing around the page keeps them
    QJsonArray m_kamers;                             ///< where other kamers are, and under which account
};

} // namespace weegkamer
