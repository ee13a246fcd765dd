// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/actierij.h"

#include "core/handeling/fase.h"

class QBoxLayout;
class QLabel;

namespace weegkamer
{

class Eenregel;
class Fasebalk;
class Klokveld;
enum class Fasestap;

/// The head of a dossier's page: which dossier, whose, where it stands, the one clock that matters now, at
/// most two primary actions, and the rest below "Meer". Beside each other where there is room, below each
/// other on a narrow page.
class Dossierhoofd final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int hoogstensHoofdacties = 2;
    explicit Dossierhoofd(Omgeving &omgeving, QWidget *ouder = nullptr);

    /// "Casus 2026-014".
    void zetTitel(const QString &titel);
    /// Whom it concerns; a long name is cut, and whole in its tooltip.
    void zetNaam(const QString &naam);
    /// Others look on: this stands there instead of the name ("Betrokkene A"), until toonNaam().
    void bedekNaam(const QString &aanduiding);
    void toonNaam();
    QString getoondeNaam() const;

    void zetFase(Fase fase);
    void zetStap(Fasestap stap);
    /// One sentence about where it stands, at the place of the clock; empty: none.
    void zetStand(const QString &zin);
    /// "Evaluatie", the last day, today, and how that day was found.
    void zetKlok(const QString &wat, QDate uiterlijk, QDate vandaag, const Waarom &waarom = {});
    void zonderKlok();
    Klokveld *klok() const { return m_klok; }

    /// At most hoogstensHoofdacties; a page makes the one that is due its primary button.
    Actieknop *voegHoofdactieToe(const Paginaactie &actie);
    void voegMeerToe(const Paginaactie &actie);
    /// For a page of which the actions depend on where the dossier stands: away with the buttons and with "Meer".
    void wisActies();
    /// Where a button of another make goes, before "Meer"; emptied by wisActies(). The keyboard comes at it in this order.
    QBoxLayout *acties() const { return m_vrij; }
    void ordenFocus();
    /// A line of the page's own below the head: the parafen of a weging.
    void voegRegelToe(QWidget *regel);
    /// Asks core anew what may be done.
    void ververs();
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *gebeurtenis) override;

private:
    void maakVrijblad();
    void toonRegel();
    void schik();
    Eenregel *m_naam;
    QLabel *m_titel;
    Fasebalk *m_fasen;
    Klokveld *m_klok;
    QWidget *m_rechts;
    Actierij *m_acties;
    Meerknop *m_meer;
    QLabel *m_stand;
    QWidget *m_vrijblad = nullptr;
    QBoxLayout *m_vrij = nullptr;
    QBoxLayout *m_boven;
    QBoxLayout *m_onder;
    QString m_echteNaam;
    QString m_aanduiding; ///< empty: the name itself is shown
};

} // namespace weegkamer
