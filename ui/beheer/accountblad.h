// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/accountvragen.h"
#include "ui/bouwstenen/actie.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace weegkamer
{

class Actieknop;
class Leesblad;
class Lijst;
class Paginamodel;

/// The accounts: a list, and of the chosen one what its authorisation rests on and what can be done with it.
class Accountblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Accountblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();
    void nieuw();

private:
    void bouw();
    Handelingvraag maakvraag() const;
    void vraagLijst();
    void toon();
    void toonMachtiging(const Accountregel &r);
    void toonActies(const Accountregel &r);
    void hersleutel();
    void voegSleutelactieToe(QBoxLayout *kolom, const Accountregel &r);
    void voegHerstelactieToe(QBoxLayout *kolom, const Accountregel &r);
    void voegToe(QBoxLayout *kolom, const Handelingvraag &vraag, const QString &zin, const QString &naast);
    void voegBekrachtigingToe(QBoxLayout *kolom, const struct Bekrachtigvraag &vraag, const QString &naast, std::function<void(const Gedaan &)> daarna);
    Keuzelijst deelnemerkeuzes() const;

    Omgeving &m_omgeving;
    QCheckBox *m_ookVervallen;
    QWidget *m_nieuweSleutel; ///< says that the file needs another key, with the button; hidden when it does not
    Paginamodel *m_model;
    Lijst *m_lijst;
    Leesblad *m_detail;
    Actieknop *m_maak = nullptr;
    Accountlijst m_accounts;
    AccountId m_gekozen;
};

} // namespace weegkamer
