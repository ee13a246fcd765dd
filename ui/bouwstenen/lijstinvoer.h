// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/invoer.h"

#include <QMap>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{
class Veldgroep;

/// A list of things with fields of their own: a small form each, one more on request.
class LijstInvoer final : public Invoer
{
    Q_OBJECT
public:
    LijstInvoer(const VeldInfo &info, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    void zetOpties(const QString &pad, const Keuzelijst &opties) override;
    Veldregel *vindVeld(const QString &pad) override;
    void wisFouten() override;
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;
    void zetFoutief(bool) override {}

private:
    struct Deel {
        QWidget *blok;
        QLabel *kop;
        QPushButton *weg;
        Veldgroep *velden;
    };
    void voegToe();
    void haalWeg(const QWidget *blok);
    void zetVolgorde(const Deel &deel);
    void nummer();
    VeldInfo m_info;
    QMap<QString, Keuzelijst> m_opties; ///< for items that are still to come
    QList<Deel> m_delen;
    QVBoxLayout *m_kolom;
    QPushButton *m_erbij;
};

/// One thing with fields of its own, inside a form.
class ObjectInvoer final : public Invoer
{
    Q_OBJECT
public:
    ObjectInvoer(const VeldInfo &info, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    void zetOpties(const QString &pad, const Keuzelijst &opties) override;
    Veldregel *vindVeld(const QString &pad) override;
    void wisFouten() override;
    void verbergLege(const QStringList &paden) override;
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;
    void zetFoutief(bool) override {}

private:
    bool m_verplicht;
    Veldgroep *m_velden;
};

} // namespace weegkamer
