// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/bewaring/bewaring.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

/// Confirms a destruction (Wet art. 9): by whoever is logged in and did not propose it, or by the second person at the same screen,
/// with a password of their own. Destroys, and then rounds off: rewrites the file, looks whether anything is left, draws up the certificate.
class Bekrachtigdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// Called when the dossier is gone; `controle` is why it could not be rounded off, if so.
    using Vernietigd = std::function<void(VernietigingId, const Gelukt &controle)>;
    Bekrachtigdialoog(Omgeving &omgeving, const Bewaarbeeld &beeld, const OpenVoorstel &voorstel, QWidget *pagina, Vernietigd vernietigd);

private:
    struct Werk;
    void bouw(const OpenVoorstel &voorstel);
    void bouwTweedePersoon(QVBoxLayout *kolom, const Gelukt &magZelf);
    QLineEdit *maakInvoer(QVBoxLayout *kolom, const QString &label, QWidget *ouder);
    void werkBij();
    void doe();
    void isKlaar(const Werk &werk, const Gelukt &uitkomst);
    void toonFout(const Fout &fout);

    Omgeving &m_omgeving;
    Bewaarbeeld m_beeld;
    VoorstelId m_voorstel;
    Vernietigd m_vernietigd;
    QLabel *m_fout;
    QCheckBox *m_ander;
    QWidget *m_tweede;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_wachtwoord = nullptr;
    QLineEdit *m_nummer = nullptr;
    QPushButton *m_doe;
};

} // namespace weegkamer
