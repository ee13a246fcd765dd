// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/invoer.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace weegkamer
{
class LangeTekstInvoer;

/// One choice: the value in JSON and the words.
struct Optie {
    QJsonValue waarde;
    QString label;
};
QList<Optie> jaNeeOpties();
QList<Optie> optiesVan(const Keuzelijst &keuzes);

/// A few choices, all in sight; when the field may be left empty, "Niet ingevuld" is one of them.
class RondjesInvoer final : public Invoer
{
    Q_OBJECT
public:
    static constexpr int hoogstens = 4;
    RondjesInvoer(QList<Optie> opties, bool verplicht, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;
    void zetFoutief(bool) override {} // the sentence says it; a round has no edge to colour

private:
    void zetTabstop();

    QList<Optie> m_opties;
    QButtonGroup *m_groep;
};

/// Many choices, or things in the kamer whose names come through zetOpties(). A value that is not among them
/// is kept.
class UitklapInvoer final : public Invoer
{
    Q_OBJECT
public:
    UitklapInvoer(const Keuzelijst &keuzes, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    void zetOpties(const QString &pad, const Keuzelijst &opties) override;
    QWidget *brandpunt() const override;

private:
    QComboBox *m_lijst;
};

/// Any number of choices: a check box each. Without choices (a list of plain text): one on each line.
class VinkInvoer final : public Invoer
{
    Q_OBJECT
public:
    VinkInvoer(const Keuzelijst &keuzes, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    void zetOpties(const QString &pad, const Keuzelijst &opties) override;
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;
    void zetFoutief(bool) override {}

private:
    void bouw(const Keuzelijst &keuzes);
    Keuzelijst m_keuzes;
    QList<QCheckBox *> m_vinken;
    LangeTekstInvoer *m_regels;
    QVBoxLayout *m_kolom;
    QString m_naam;
    QString m_omschrijving;
};

} // namespace weegkamer
