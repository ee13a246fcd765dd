// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginamodel.h"

#include <QMap>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace weegkamer
{

/// A list of rows: no grid, hairlines, one row selected at a time or several; Enter or a double click opens.
/// An empty list says what it is for and gives one button.
class Lijst final : public QWidget
{
    Q_OBJECT
public:
    /// `naam` is for screen readers: "Aanmeldingen".
    explicit Lijst(const QString &naam, QWidget *ouder = nullptr);
    /// The model stays the caller's; it must outlive the list or have it as its parent.
    void zetModel(Paginamodel *model);
    /// What stands there when there are no rows. Without a button text there is no button.
    void zetLeeg(const QString &tekst, const QString &knoptekst = {});
    QJsonObject huidigeRij() const;
    QList<QJsonObject> gekozenRijen() const;
    /// The columns that are shown, from left to right.
    QList<Kolom> zichtbareKolommen() const;
    /// Shows these columns (by key), in this order, and no others. The first column of the model names the row and always stays; unknown
    /// keys are passed over.
    void toonKolommen(const QStringList &sleutels);
    /// How wide the user made columns, in characters, by key; a column that was left as it was is not in it.
    QMap<QString, int> breedtes() const { return m_breedtes; }
    void zetBreedtes(const QMap<QString, int> &breedtes);
    /// The cells of a row as they are shown.
    QStringList cellen(const QJsonObject &rij) const;
    /// The selected rows with the headings, separated by tabs; for pasting into a table.
    QString alsTabel() const;
    /// The selected rows as sentences: "Nummer: 2026-014, Evaluatie: …"; for pasting into a letter.
    QString alsTekst() const;
    QTableView *tabel() const { return m_tabel; }

Q_SIGNALS:
    void gekozen(const QJsonObject &rij);
    void huidigeGewijzigd(const QJsonObject &rij);
    void leegKnopGekozen();
    /// Ctrl+C: the owner puts it on the clipboard, and logs it when it is personal.
    void kopieGevraagd(const QString &tabel);
    /// The user moved a column, or made it wider or narrower.
    void kolommenVerschoven();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;
    void changeEvent(QEvent *gebeurtenis) override;

private:
    void werkBij();
    void verdeelBreedte();
    void onthoudBreedte(int kolom, int breedte);
    Paginamodel *m_model = nullptr;
    QTableView *m_tabel;
    QWidget *m_leeg;
    QLabel *m_leegtekst;
    QPushButton *m_leegknop;
    QStackedLayout *m_stapel;
    QMap<QString, int> m_breedtes;
    QTimer m_breedteklok;  ///< a drag is told once, when it rests
    bool m_schikt = false; ///< columns are put in place by the list itself, not by the user
};

} // namespace weegkamer
