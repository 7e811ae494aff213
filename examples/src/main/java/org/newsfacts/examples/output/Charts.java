package org.newsfacts.examples.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.newsfacts.dossier.Contents;
import org.newsfacts.model.Harm;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;

/** Pictures of a dossier as SVG. */
public final class Charts {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;

  /** More lines, names or bars than these cannot be told apart in one picture. */
  private static final int MOST = 12;

  private Charts() {}

  /**
   * Draws the killed of each incident and place day by day and, where its sources differ, their
   * range.
   */
  public static String tolls(Contents contents) {
    XYChart chart =
        new XYChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle("people killed").build();
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setDatePattern("d MMM").setLocale(Locale.ENGLISH);
    chart.getStyler().setYAxisMin(0.0).setChartBackgroundColor(java.awt.Color.WHITE);
    List<Line> lines = new ArrayList<>();
    for (Incident incident : contents.incidents()) {
      for (TollHistory toll : incident.tolls()) {
        if (toll.harm() == Harm.KILLED && !toll.days().isEmpty()) {
          String kind = incident.kinds().isEmpty() ? "" : incident.kinds().get(0) + ", ";
          String place = toll.place() == null ? incident.id() : toll.place().name();
          lines.add(new Line(kind + place + ", " + toll.days().get(0).day(), toll.days()));
        }
      }
    }
    lines.sort(Comparator.comparing((Line line) -> -line.days().get(0).best()));
    List<Line> drawn = lines.subList(0, Math.min(MOST, lines.size()));
    drawn.forEach(line -> add(chart, line));
    addRanges(chart, drawn);
    return svg(chart);
  }

  private record Line(String name, List<TollDay> days) {}

  private static void add(XYChart chart, Line line) {
    List<Date> dates = new ArrayList<>();
    List<Long> best = new ArrayList<>();
    for (TollDay day : line.days()) {
      dates.add(date(day.day()));
      best.add(day.best());
    }
    String name = line.name();
    for (int i = 2; chart.getSeriesMap().containsKey(name); i++) {
      name = line.name() + " (" + i + ")";
    }
    chart.addSeries(name, dates, best);
  }

  /** Bars from the least to the most that the sources of a day give. */
  private static void addRanges(XYChart chart, List<Line> lines) {
    List<Date> dates = new ArrayList<>();
    List<Double> middles = new ArrayList<>();
    List<Double> halves = new ArrayList<>();
    for (Line line : lines) {
      for (TollDay day : line.days()) {
        long high = day.high() == null ? day.best() : day.high();
        if (high > day.low()) {
          dates.add(date(day.day()));
          middles.add((high + day.low()) / 2.0);
          halves.add((high - day.low()) / 2.0);
        }
      }
    }
    if (!dates.isEmpty()) {
      XYSeries ranges = chart.addSeries("sources differ", dates, middles, halves);
      ranges.setMarker(SeriesMarkers.NONE).setLineStyle(SeriesLines.NONE);
    }
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  /** Draws who called or met whom, and how often. */
  public static String encounters(Contents contents) {
    Map<String, Integer> met = new HashMap<>();
    Map<String, Integer> times = new TreeMap<>();
    for (Encounter encounter : contents.encounters()) {
      for (String one : encounter.parties()) {
        times.merge(one, encounter.parties().size() - 1, Integer::sum);
        encounter.parties().forEach(other -> met.merge(pair(one, other), 1, Integer::sum));
      }
    }
    List<String> sorted =
        times.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    HeatMapChart chart = new HeatMapChartBuilder().width(WIDTH).height(WIDTH).build();
    chart.getStyler().setShowValue(true).setChartBackgroundColor(java.awt.Color.WHITE);
    chart.getStyler().setXAxisLabelRotation(90);
    List<Number[]> cells = new ArrayList<>();
    for (int x = 0; x < sorted.size(); x++) {
      for (int y = 0; y < sorted.size(); y++) {
        int count = x == y ? 0 : met.getOrDefault(pair(sorted.get(x), sorted.get(y)), 0);
        cells.add(new Number[] {x, y, count});
      }
    }
    if (!sorted.isEmpty()) {
      chart.addSeries("encounters", sorted, sorted, cells);
    }
    return svg(chart);
  }

  private static String pair(String one, String other) {
    return one + " and " + other;
  }

  /** Draws how many statements each speaker makes. */
  public static String speakers(Map<String, Integer> statements) {
    Map<String, Integer> most = new LinkedHashMap<>();
    statements.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle("statements").build();
    chart.getStyler().setLegendVisible(false).setChartBackgroundColor(java.awt.Color.WHITE);
    chart.getStyler().setXAxisLabelRotation(45);
    if (!most.isEmpty()) {
      chart.addSeries("statements", List.copyOf(most.keySet()), List.copyOf(most.values()));
    }
    return svg(chart);
  }

  private static String svg(Chart<?, ?> chart) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
    } catch (IOException broken) {
      throw new IllegalStateException("cannot be drawn", broken);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
