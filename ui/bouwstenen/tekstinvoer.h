// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/invoer.h"

#include <QPlainTextEdit>

class QLineEdit;

namespace weegkamer
{

/// One line of text, a whole number, a BSN or a postcode; as wide as what belongs in it.
class TekstInvoer final : public Invoer
{
    Q_OBJECT
public:
    TekstInvoer(VeldSoort soort, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    QString probleem() const override;
    QWidget *brandpunt() const override;

private:
    VeldSoort m_soort;
    QLineEdit *m_regel;
};

/// A field of text that grows with what is typed; 72 characters wide.
class Groeitekst final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit Groeitekst(int minsteRegels, QWidget *ouder = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    int randhoogte() const;
    int m_minsteRegels;
};

/// Prose.
class LangeTekstInvoer final : public Invoer
{
    Q_OBJECT
public:
    explicit LangeTekstInvoer(QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    QWidget *brandpunt() const override { return m_tekst; }

private:
    Groeitekst *m_tekst;
};

} // namespace weegkamer
