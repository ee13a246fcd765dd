// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace weegkamer
{

/// Under which name a view of a list is kept. Says what is kept and what is not, which view a name would replace, and what can be done when there
/// are as many as there may be.
class Weergavedialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `namen` are the views that there are, `hoogstens` how many there may be; `uitleg` are the sentences on what is kept.
    Weergavedialoog(const QStringList &namen, qsizetype hoogstens, const QStringList &uitleg, QWidget *pagina);
    /// What was typed, as a name: on one line, at most 40 characters; empty when nothing of it can be seen.
    static QString naamUit(const QString &getypt);
    /// Whether two views would be taken for the same one.
    static bool heetZo(const QString &naam, const QString &ander);
    /// The view with which a list begins.
    static QString standaardnaam();
    /// Why no further view is kept, and what can be done.
    static QString volzin();

Q_SIGNALS:
    void gekozen(const QString &naam);

private:
    void bouw(const QStringList &uitleg);
    void werkBij();
    void doe();
    QString gevonden() const;
    bool isVol() const { return m_namen.size() >= m_hoogstens; }

    QStringList m_namen;
    qsizetype m_hoogstens;
    QLineEdit *m_naam;
    QLabel *m_fout;
    QLabel *m_vervangt;
    QPushButton *m_doe;
};

} // namespace weegkamer
