// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamerbackup.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Actieknop;
class Lijst;
class Paginamodel;
class Taak;

/// The back-ups of the kamer: which there are, where they go, make one now, check one, rehearse a restore.
class Backupblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Backupblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    ~Backupblad() override;
    /// Reads the folder on a thread of its own and shows what is there.
    void ververs();
    void maakNu();
    void controleer();
    void oefen();

Q_SIGNALS:
    void getoond(); ///< what was asked last stands there

private:
    Handelingvraag plaatsvraag() const;
    void voegProzaToe(QVBoxLayout *kolom, QLabel *proza);
    void bouwPlaats(QVBoxLayout *kolom);
    void bouwOefening(QVBoxLayout *kolom);
    void toon(const Backupoverzicht &o);
    QPushButton *maakKnop(const QString &tekst, const QString &naam);
    /// The selected back-up, else the newest; nullptr when there is none.
    const Backupregel *gekozen() const;

    Omgeving &m_omgeving;
    QLabel *m_laatste;
    QLabel *m_probleem;
    QLabel *m_map;
    QLabel *m_plaats;
    QLabel *m_oefening;
    QPushButton *m_maak;
    QPushButton *m_controleer;
    QPushButton *m_oefen;
    Actieknop *m_kies = nullptr;
    Paginamodel *m_model;
    Lijst *m_lijst;
    Backupoverzicht m_overzicht;
    std::unique_ptr<Taak> m_taak;
    bool m_opnieuw = false; ///< asked again while it was being read
};

} // namespace weegkamer
