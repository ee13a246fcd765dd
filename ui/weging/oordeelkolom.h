// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QStackedLayout;

namespace weegkamer
{

class Meegroeivlak;
class Oordeelformulier;
class Oordeelvergelijking;
class Zetellijst;

/// The right of the session view. While the round is sealed: the own judgement for who has a seat, or which
/// seats are in and a judgement namens one for who has none. Once it is open: the three side by side.
class Oordeelkolom final : public QWidget
{
    Q_OBJECT
public:
    Oordeelkolom(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    /// What is being typed stays, unless the round or the facts changed.
    void zet(const Wegingbeeld &beeld);
    /// The next (1) or previous (-1) criterion, where there is a form.
    void verder(int stap);
    /// The focus where the work is.
    void begin();
    /// What takes the height that is left: the judgement being written, the three of them, or the seats.
    Meegroeivlak *vlak() const;

Q_SIGNALS:
    void gewisseld(); ///< another of those is in sight

private:
    void toonFormulier(std::optional<Zetel> namens);
    void sluitFormulier();
    void vulFormulier();
    void verbindFormulier();
    void bewaarConcept(const QJsonObject &velden);
    void beginOpnieuw();
    void zetConceptTerug();
    void verlaat();
    void geef();
    QString conceptnaam() const;
    QJsonObject sleutelVan(std::optional<Zetel> namens) const;

    Omgeving &m_omgeving;
    DossierId m_dossier;
    Wegingbeeld m_beeld;
    QStackedLayout *m_stapel;
    Zetellijst *m_zetels;
    Meegroeivlak *m_zetelvak;
    Oordeelvergelijking *m_vergelijking;
    Oordeelformulier *m_formulier = nullptr;
    QJsonObject m_formuliersleutel; ///< what the form was made for: another round or other facts need another form
    QJsonObject m_begin;            ///< what stands in the form without a draft: the judgement that is being replaced, or nothing
    QJsonObject m_weggelegd;        ///< the draft that went away when the writer began anew
    std::optional<Fout> m_onbewaard; ///< why the draft could not be kept
    bool m_gewaarschuwd = false;    ///< and the writer, who wanted to go, knows it
};

} // namespace weegkamer
