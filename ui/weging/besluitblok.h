// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"
#include "ui/bouwstenen/handelingdialoog.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace weegkamer
{

class Actieknop;

/// How a weging goes on: lay down the besluit, judge again, adjourn; and what is still missing, with its
/// rule. What may not be done now explains itself.
class Besluitblok final : public QWidget
{
    Q_OBJECT
public:
    Besluitblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder = nullptr);
    /// Asks core anew what may be done. While the judgements are sealed only adjourning is shown.
    void zet(const Wegingbeeld &beeld);
    /// With the height that what wraps needs at the width of now: the splitter around it asks for none at a width.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void besloten(); ///< the besluit was laid down: the dossier leaves the weging

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    struct Actie {
        Handelingvraag vraag;
        QJsonObject proef; ///< what the form will ask, so that core can say no before it is filled in
        QString zin;       ///< when it is done
        QWidget *vak = nullptr;
        Actieknop *knop = nullptr;
    };
    void voegToe(QBoxLayout *rij, Actie actie);
    void doe(const Actie &actie);
    void werkBij(const Actie &actie);
    void toonOntbreekt(const Wegingbeeld &beeld);

    Omgeving &m_omgeving;
    DossierId m_dossier;
    QLabel *m_besluit;
    QLabel *m_ontbreekt;
    QList<Actie> m_acties; ///< the besluit is the first
    QJsonObject m_begin;   ///< what stands in the form of the besluit at first
};

} // namespace weegkamer
