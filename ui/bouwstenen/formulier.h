// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/voorwaarde.h"
#include "ui/bouwstenen/veldgroep.h"

#include <QTimer>
#include <QWidget>

class QUndoStack;

namespace weegkamer
{
class Foutenlijst;
class Geschiedenis;

/// A form for anything that describes its fields: edits the JSON of a handeling. One undo for all fields,
/// errors beside their field and as links on top, a draft 800 ms after the last change. Checks nothing
/// itself: core does.
class Formulier final : public QWidget, public Veldtoetser
{
    Q_OBJECT
public:
    explicit Formulier(const std::vector<VeldInfo> &infos, QWidget *ouder = nullptr);

    /// What is filled in; empty fields are left out.
    QJsonObject waarde() const;
    /// Fills the form (a draft, or what is to be changed) and forgets what could be undone. Sends no signal.
    void zetWaarde(const QJsonObject &waarde);
    /// Gives a field a value that the user doesn't see: the dossier that the page is about.
    void zetVast(const QString &naam, const QJsonValue &waarde);
    /// The things that can be chosen: "bron", or "feiten.bron" for that field in every item of a list.
    void zetOpties(const QString &veld, const Keuzelijst &opties);
    /// Says beside these fields when they must be filled in; of a field that always must be nothing changes.
    void zetVoorwaarden(const QList<Veldvoorwaarde> &voorwaarden);
    /// Puts a button below a field of text that looks for a folder; what is chosen stands in it as if it was typed.
    void zetMapkeuze(const QString &veld);
    /// Hides these fields and shows all others. A hidden field keeps its value.
    void verberg(const QStringList &namen);
    /// Asks core, as the form is filled in, which fields say nothing with it ("betrokkene.kvk"): those are hidden while they are empty.
    void zetZonderZin(std::function<QStringList(const QJsonObject &)> welke);

    /// Puts the keyboard in the first field that is shown.
    void gaNaarEerste();
    /// Shows why it did not work: at the fields, and on top with links. A refusal without a field stands on
    /// top with its rule and article. The focus goes to the first field with an error; where there is none to what stands on top.
    void toonFouten(const Fout &fout);
    /// The same, with the keyboard left where it is: a draft that can't be kept is no reason to stop who types.
    void toonBoven(const Fout &fout);
    void wisFouten();
    /// The sentence beside a field now; empty when there is none or no such field.
    QString foutBij(const QString &pad) const;
    /// The sentences on top now.
    QStringList foutenBoven() const;

    QUndoStack *geschiedenis();
    /// Sends conceptKlaar() now when a draft is waiting: before the page goes away.
    void leverConcept();
    /// Gives the focus to a field: "feiten[2].datum".
    void gaNaar(const QString &pad);

Q_SIGNALS:
    void veranderd();
    void conceptKlaar(const QJsonObject &waarde);
    void bestandGekozen(const QString &veld, const QString &bestandsnaam);

private:
    void onthoud(const QString &veld);
    void isVeranderd();
    void ruimOpgelostOp();
    void verbergZonderZin();
    void voegFoutToe(const QString &pad, const QString &uitleg, const QString &bron);

    Foutenlijst *m_fouten;
    Veldgroep *m_velden;
    Geschiedenis *m_geschiedenis;
    QTimer m_conceptklok;
    std::function<QStringList(const QJsonObject &)> m_zonderZin;
};

} // namespace weegkamer
