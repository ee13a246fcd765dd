// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/omgeving.h"

#include "core/basis/geheim.h"
#include "core/basis/klok.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace weegkamer
{

class Hoofdvenster;
class Inlogpagina;
class Kamerpagina;
class Startpagina;
class Taak;

/// What happens between start and log-out: choosing or making a kamer, logging in, going from place to place, locking. Owns the
/// window and, while somebody is logged in, the kamer.
class Werkplek final : public QObject, public Omgeving
{
    Q_OBJECT
public:
    /// `klok` must outlive it.
    explicit Werkplek(const Klok &klok);
    ~Werkplek() override;

    Hoofdvenster &venster() { return *m_venster; }
    /// The first page: what to open.
    void begin();
    /// The log-in page of this kamer.
    void kies(const QString &pad);
    /// Makes the practice municipality when it is not there yet, and shows its log-in page.
    void oefen();
    /// Logs in; ends in ingelogd() or a sentence on the log-in page.
    void logIn(const QString &account, Geheim wachtwoord);
    /// Closes the kamer and shows the log-in page; nothing decrypted stays on screen.
    void vergrendel();
    bool isIngelogd() const { return m_kamer != nullptr; }
    Plaats plaats() const { return m_plaats; }

    Kamer &kamer() override { return *m_kamer; }
    void ga(const Plaats &plaats) override;
    void terug() override;
    void meldGoed(const QString &zin) override;
    void meldFout(const Fout &fout) override;
    void ververs() override;

Q_SIGNALS:
    void ingelogd();
    void vergrendeld();

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void koppel();
    void opent(std::unique_ptr<Kamer> kamer);
    void vulNavigatie();
    void vulStatus();
    void toonHulp();
    void zoek(const QString &woorden);
    // "Bekijk als…"
    void kijkAls();
    void kijkWeerZelf();
    void toonBlik();
    void kiesBestand();
    void maakNieuw();
    Kamerpagina *huidige() const;

    const Klok &m_klok;
    std::unique_ptr<Hoofdvenster> m_venster;
    std::unique_ptr<Kamer> m_kamer;
    std::unique_ptr<Taak> m_taak;
    Startpagina *m_start = nullptr;
    Inlogpagina *m_inlog = nullptr;
    QString m_pad;
    QString m_account;
    Plaats m_plaats;
    QTimer m_stil; ///< runs out after five idle minutes
};

} // namespace weegkamer
