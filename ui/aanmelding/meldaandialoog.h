// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include "core/handeling/handeling.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;

namespace weegkamer
{

class Formulier;
class Kandidatenvak;

/// The bodies that can be aanmelder, for a form.
Keuzelijst aanmelderkeuzes(Kamer &kamer);

/// What is known before an aanmelding is drawn up.
struct Meldaanvraag {
    DossierId dossier; ///< of the melding from which it comes; none for a new dossier
    QJsonObject begin; ///< what stands in the fields at first
};

/// An aanmelding as a form, with beside it who is known already and could be the same: searched as soon as a field of betrokkene
/// is left, so that nobody is made twice (K7). Draft kept while typing. Opened with open(); deletes itself.
class Meldaandialoog final : public QDialog
{
    Q_OBJECT
public:
    Meldaandialoog(Omgeving &omgeving, const Meldaanvraag &vraag, QWidget *ouder);
    Formulier *formulier() const { return m_formulier; }
    Kandidatenvak *kandidaten() const { return m_kandidaten; }
    /// Closes; what was typed stays as a draft.
    void reject() override;

Q_SIGNALS:
    void gelukt(const weegkamer::Gedaan &gedaan);

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void bouw();
    QWidget *bouwFormulier();
    void schik(); ///< form and candidates beside each other, or above each other where there is no room
    void laadConcept();
    void bewaarConcept();
    void zet(const QJsonObject &velden);
    /// Puts what was typed away; it can be put back while the dialog is open.
    void beginOpnieuw();
    QJsonObject waarde() const;
    void vergelijk();
    void doe();

    Omgeving &m_omgeving;
    Meldaanvraag m_vraag;
    Formulier *m_formulier = nullptr;
    Kandidatenvak *m_kandidaten = nullptr;
    QBoxLayout *m_midden = nullptr;
    class Conceptregel *m_concept = nullptr;
    QJsonObject m_weggelegd;     ///< the draft that went away when the writer began anew
    bool m_onbewaard = false;    ///< the draft could not be kept
    bool m_gewaarschuwd = false; ///< and the writer, who wanted to go, knows it
    QTimer m_keuzeklok; ///< a choice is kept as a draft a moment after the last key
};

/// Opens the form; when it is done, the window goes to the aanmelding.
void vraagMeldAan(Omgeving &omgeving, const Meldaanvraag &vraag, QWidget *ouder);
/// The same for the melding of this dossier, with what was reported filled in as far as this account may read it.
void vraagMeldAanUitMelding(Omgeving &omgeving, DossierId dossier, QWidget *ouder);

} // namespace weegkamer
