// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/feiten.h"
#include "core/weging/geefoordeel.h"
#include "ui/bouwstenen/veldgroep.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace weegkamer
{

class Conceptregel;
class Foutenlijst;
class Geschiedenis;
class Meegroeivlak;
class Oordeelstap;
struct Namensopties;

/// A judgement being written: the five criteria one at a time, then the conclusion, and for the coordinator
/// namens whom. One undo for all of it. Checks nothing itself; shows what core says beside the field and on top. The draft is offered
/// 800 ms after the last change, without the bytes of the paper.
class Oordeelformulier final : public QWidget, public Veldtoetser
{
    Q_OBJECT
public:
    /// `namens` is the seat for which the coordinator writes; without it the logged-in account writes for its
    /// own. `opties` is for the former.
    Oordeelformulier(const QList<Feitbeeld> &feiten, std::optional<Zetel> namens, const Namensopties &opties, QWidget *ouder = nullptr);
    std::optional<Zetel> namens() const { return m_namens; }
    /// The fields of weging.geef-oordeel that are filled in, without the dossier.
    QJsonObject waarde() const;
    /// Fills the form: a draft, or the judgement that is being replaced. Sends no signal.
    void zetWaarde(const QJsonObject &velden);
    /// What stands above the steps: what happens with this judgement; and the verb of the button.
    void zetUitleg(const QString &zin, const QString &knop);
    int stap() const { return m_stap; }
    /// Shows a step, if there is one; the focus goes to its first field.
    void gaNaarStap(int stap);
    void toonFouten(const Fout &fout);
    /// The same, with the keyboard and the step left where they are: a draft that can't be kept is no reason to stop who types.
    void toonBoven(const Fout &fout);
    void wisFouten();
    QStringList foutenBoven() const;
    /// Offers the draft now when one is waiting.
    void leverConcept();
    /// What a draft keeps of it: all but the bytes of the paper.
    QJsonObject conceptwaarde() const;
    /// Says above the steps that this is a draft, and lets the writer begin anew.
    Conceptregel *conceptregel() const { return m_concept; }
    /// With the height that what wraps needs at the width of now: on a narrow window nothing is squeezed.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void conceptKlaar(const QJsonObject &velden);
    void geefGekozen();
    void verlaatGekozen(); ///< only for a judgement namens a seat

protected:
    void changeEvent(QEvent *gebeurtenis) override;
    void hideEvent(QHideEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    void bouwStappen(const QList<Feitbeeld> &feiten, const Namensopties &opties);
    QWidget *bouwKop();
    QWidget *bouwVoet();
    void gaNaarVeld(const QString &pad);
    void toonStap();
    void werkStappenBij();
    void verdeelBreedte();

    std::optional<Zetel> m_namens;
    QList<Oordeelstap *> m_stappen;
    QList<QToolButton *> m_knoppen; ///< one for each step
    int m_stap = 0;
    QLabel *m_uitleg;
    Conceptregel *m_concept;
    Foutenlijst *m_fouten;
    QLabel *m_plaats;
    QLabel *m_titel;
    Meegroeivlak *m_vlak;
    QWidget *m_houder = nullptr; ///< of the steps
    QPushButton *m_vorige = nullptr;
    QPushButton *m_volgende = nullptr;
    QPushButton *m_geef = nullptr;
    QTimer m_conceptklok;
    Geschiedenis *m_geschiedenis;
};

} // namespace weegkamer
