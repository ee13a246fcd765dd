// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/invoer.h"

class QLabel;
class QPushButton;

namespace weegkamer
{

/// A file: chosen, or dropped here. Holds its bytes as base64; its name goes along in bestandGekozen().
class BestandInvoer final : public Invoer
{
    Q_OBJECT
public:
    static constexpr qint64 hoogstensBytes = 20 * 1024 * 1024;
    explicit BestandInvoer(QWidget *ouder);
    QJsonValue waarde() const override { return m_inhoud; }
    void zetWaarde(const QJsonValue &waarde) override;
    QString probleem() const override { return m_probleem; }
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;
    void zetFoutief(bool) override {}
    /// Reads the file; on failure the sentence is in probleem() and what was there stays.
    void lees(const QString &pad);

Q_SIGNALS:
    void bestandGekozen(const QString &naam);

protected:
    void dragEnterEvent(QDragEnterEvent *gebeurtenis) override;
    void dropEvent(QDropEvent *gebeurtenis) override;

private:
    void kies();
    void werkBij();
    QJsonValue m_inhoud;
    QString m_naam;
    QString m_probleem;
    QPushButton *m_knop;
    QPushButton *m_weg;
    QLabel *m_stand;
};

} // namespace weegkamer
