// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include "core/basis/keuze.h"
#include "core/handeling/handeling.h"

#include <QDialog>
#include <QHash>

namespace weegkamer
{

class Formulier;

/// What a form needs to know beyond the description of its fields.
struct Handelingvraag {
    QString handeling;                ///< "casus.breng-in"
    QJsonObject vast;                 ///< values that the place gives, such as the dossier; not shown
    QJsonObject begin;                ///< what stands in the fields at first; a draft goes before it
    QHash<QString, Keuzelijst> opties; ///< what can be chosen in a field that holds an id
    QStringList verborgen;            ///< fields that make no sense here
    QString uitleg;                   ///< one or two sentences above the form
    QString knop;                     ///< the verb; empty: the handeling's own title
    QString mapveld;                  ///< a field that holds a folder: a button below it looks for one
    QString bevestiging;              ///< asks to type this (a dossier's number) before the dangerous button works; empty: no
};

/// One handeling as a form in a dialog: draft kept while typing, errors beside their field, a refusal on top. Saved only by the one
/// way in. Opened with open(); deletes itself.
class Handelingdialoog final : public QDialog
{
    Q_OBJECT
public:
    Handelingdialoog(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder);
    Formulier *formulier() const { return m_formulier; }
    /// Closes; what was typed stays as a draft.
    void reject() override;

Q_SIGNALS:
    void gelukt(const weegkamer::Gedaan &gedaan);

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void bouw();
    void laadConcept();
    std::optional<QJsonObject> eerderConcept();
    void bewaarConcept(const QJsonObject &velden);
    void doe();
    /// Puts what was typed away and the beginning back, and the other way round.
    void beginOpnieuw();
    void zetConceptTerug();
    QJsonObject begin() const;
    DossierId dossier() const;

    Omgeving &m_omgeving;
    Handelingvraag m_vraag;
    Formulier *m_formulier = nullptr;
    class Conceptregel *m_concept = nullptr;
    QJsonObject m_weggelegd;      ///< the draft that went away when the writer began anew
    bool m_onbewaard = false;     ///< the draft could not be kept
    bool m_gewaarschuwd = false;  ///< and the writer, who wanted to go, knows it
    class QLineEdit *m_bevestiging = nullptr;
    int m_hoogst = 0; ///< how high it becomes of itself
};

/// The question that a form of this handeling asks when a date is left: what core would say of that day.
std::function<QString(const QString &, const QJsonValue &)> dagvraag(Omgeving &omgeving, const QString &handeling);

/// Opens the form; when it is done the window is refreshed, `daarna` is called, and the sentence is shown.
void vraagHandeling(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder, const QString &zin,
                    std::function<void(const Gedaan &)> daarna = {});

} // namespace weegkamer
