// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace weegkamer
{

/// Whether an entry of the menu can be used: by this account nowhere, then it is not there; in a dossier, which is what it says; or here.
enum class Menustand { Nooit, InEenDossier, Hier };

/// The header: whose kamer this is, the one search box, whether it is practice, the account and the lock.
class Kopbalk final : public QWidget
{
    Q_OBJECT
public:
    explicit Kopbalk(QWidget *ouder = nullptr);
    void zetGemeente(const QString &naam, bool oefening);
    void zetAccount(const QString &naam, const QString &rol);
    /// The text in the theme's entry of the menu names where it goes to.
    void zetThema(Thema thema);
    /// Whether there is a dossier that can be seen through another's eyes.
    void zetKijkAls(Menustand stand);
    void zetWegwijzer(Menustand stand, bool aan);
    /// What its menu offers now that no key of the window does.
    QList<QAction *> keuzes() const;
    QLineEdit *zoekveld() const { return m_zoek; }

Q_SIGNALS:
    void vergrendelGekozen();
    void uitlogGekozen();
    void toetsenGekozen();
    void hulpGekozen();
    void kijkAlsGekozen();
    void wegwijzerGekozen(bool aan);
    void themaGekozen(weegkamer::Thema thema);
    void schaalGekozen(int procent);

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    void bouwMenu();
    QLabel *m_gemeente;
    QLineEdit *m_zoek;
    QLabel *m_oefening;
    QToolButton *m_account;
    QToolButton *m_slot;
    QAction *m_themakeuze = nullptr;
    QAction *m_kijkAls = nullptr;
    QAction *m_wegwijzer = nullptr;
    Thema m_thema = Thema::Licht;
};

} // namespace weegkamer
