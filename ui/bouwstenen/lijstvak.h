// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/paginamodel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace weegkamer
{

class Lijst;

/// What a list is: its columns, the orders in which core can give it, and what the log calls it when it leaves the kamer.
struct Lijstopgave {
    QString naam;    ///< "Casussen", for screen readers and as the title of what leaves
    QString sleutel; ///< "casussen", under which the choices of an account are kept
    QList<Kolom> kolommen;
    Keuzelijst volgordes;                        ///< the first is the one to begin with
    QHash<QString, std::pair<QString, QString>> opKolom; ///< the orders that a press on a heading gives: first and second press
    Uitvoersoort wat = Uitvoersoort::Overig;
    QString filterhint; ///< "Begin van nummer of achternaam"; empty: no filter
};

/// What the user asks of a list now.
struct Lijstvraag {
    QString filter;
    QString volgorde;
    bool operator==(const Lijstvraag &) const = default;
};

/// Which rows a view shows.
struct Lijstrijen {
    QString filter; ///< only what core lets outlive a dossier: never a name
    bool filterWeg = false; ///< there was a filter that may not be kept
    QMap<QString, QString> keuzes; ///< the choices above the list, such as a phase
    bool operator==(const Lijstrijen &) const = default;
};

/// How an account wants a list: which columns, in which order, how wide, sorted how; and under a name also which rows.
struct Lijstweergave {
    QString naam; ///< empty: the one of now
    QStringList kolommen;
    QString volgorde;
    QMap<QString, int> breedtes; ///< in characters, of the columns that were made wider or narrower
    std::optional<Lijstrijen> rijen{}; ///< none: it says nothing of the rows, as what was kept before they were
    bool operator==(const Lijstweergave &) const = default;
};

/// A list with all that belongs to it: filter as you type (Enter opens the one that is found), order, columns, saved views, copy, export. Everything that it shows is asked
/// of core a page at a time; the choices of an account stand in the kamer.
class Lijstvak final : public QWidget
{
    Q_OBJECT
public:
    using Haal = std::function<Uitkomst<Pagina>(const Lijstvraag &vraag, const QString &na, int aantal)>;
    Lijstvak(Omgeving &omgeving, const Lijstopgave &opgave, QWidget *ouder = nullptr);

    /// Sets where rows come from, and asks the first page.
    void zetBron(Haal haal);
    /// Asks anew and keeps place and selection; `sleutel` tells rows apart.
    void herlaad(const QString &sleutel = QStringLiteral("dossier"));
    /// Begins again at the top: something beside the filter changed what is asked.
    void begin();
    /// Something of the page's own at the left of the bar, such as a choice of phase.
    void voegKeuzeToe(const QString &naam, QComboBox *keuze);
    /// Something of the page's own that stands elsewhere on it. Both are kept with a view, under the name of the object.
    void voegKeuzeToe(QCheckBox *keuze);
    /// What stands there when there is nothing at all (not: nothing that the filter finds).
    void zetLeeg(const QString &tekst, const QString &knoptekst = {});
    /// The number of rows there are, from a kept counter; none: what is loaded is counted.
    void zetTotaal(std::optional<qint64> totaal);
    void gaNaarFilter();

    Lijst *lijst() const { return m_lijst; }
    Paginamodel *model() const { return m_model; }
    QLineEdit *filterveld() const { return m_filter; }
    Lijstvraag vraag() const;
    /// The rows as a paper: the selected ones when there are several, else all that the filter finds, at most 1,000.
    Uitkomst<Papier> papier();
    /// Every row that the list would show; fails when there are more than `hoogstens`.
    Uitkomst<QList<QJsonObject>> alleRijen(int hoogstens);
    /// Whether the filter found as many as it gives at most: there may be more than what leaves the list.
    bool afgekapt(const QList<QJsonObject> &alle) const;

    Lijstweergave weergave() const;
    void zetWeergave(const Lijstweergave &weergave);
    /// Keeps the view of now, with the rows that it shows, under a name; one of that name is replaced. Says so when there are too many.
    void bewaarWeergave(const QString &naam);
    /// Says so, and puts it back on request for as long as this list is there.
    void verwijderWeergave(const QString &naam);
    QStringList weergaven() const;
    static constexpr qsizetype hoogstensWeergaven = 20;

    /// Puts the selected rows on the clipboard, logged when a column is personal.
    void kopieer(const QString &tekst);
    /// Logs it and writes the rows as CSV or XLSX, by the file's ending.
    Gelukt voerUit(const QString &pad);

Q_SIGNALS:
    void leegKnopGekozen();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    /// A choice above the list: what is chosen, how to choose it, and what it is called.
    struct Keuzevak {
        QString sleutel;
        std::function<QString()> lees;
        std::function<void(const QString &)> zet;
        std::function<QString()> zin; ///< empty while everything is shown
    };
    struct Weggehaald {
        Lijstweergave weergave;
        qsizetype plek;
    };
    void bouw();
    void bouwMenus();
    void vulWeergaven();
    bool kanWeergaveTerug() const;
    void zetWeergaveTerug();
    Lijstrijen rijen() const;
    void zetRijen(const Lijstrijen &rijen);
    void kiesWeergave(const Lijstweergave &weergave);
    QStringList uitlegBijBewaren() const;
    void kiesVolgorde(int kolom);
    void toonTelling();
    void laad();
    bool bewaar();
    void vraagKolommen();
    void vraagNaam();
    void vraagBestand(const QString &achtervoegsel);
    QStringList nummers(const QList<QJsonObject> &rijen) const;
    bool isPersoonlijk() const;
    void toonSorteerpijl();

    Omgeving &m_omgeving;
    Lijstopgave m_opgave;
    Haal m_haal;
    Paginamodel *m_model;
    Lijst *m_lijst;
    QLineEdit *m_filter;
    QComboBox *m_volgorde;
    QLabel *m_telling;
    QToolButton *m_weergaveknop;
    QToolButton *m_meer;
    QHBoxLayout *m_balk;
    QTimer m_typklok; ///< a pause in typing
    QList<Keuzevak> m_keuzes;
    QList<Lijstweergave> m_weergaven;
    std::optional<Weggehaald> m_weggehaald; ///< the last one
    std::optional<qint64> m_totaal;
    QString m_leegtekst;
    QString m_leegknop;
};

} // namespace weegkamer
